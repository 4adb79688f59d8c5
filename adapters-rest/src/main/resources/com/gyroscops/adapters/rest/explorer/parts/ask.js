import { failed, loading } from './states.js';

/**
 * One question to the server that a component shows the answer of: a new one takes the place of the one before, and an
 * answer that comes too late is thrown away.
 */
export class Ask {
  answer = undefined;
  failure = undefined;
  busy = false;
  #host;
  #question = undefined;
  #abort = new AbortController();

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#abort.abort();
  }

  /** Asks; `question` is given a signal that says that nobody waits for it any more. */
  async run(question) {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#question = question;
    this.#becomes({ busy: true });
    try {
      const answer = await question(abort.signal);
      this.#becomes({ busy: false, answer, failure: undefined }, abort);
    } catch (failure) {
      this.#becomes({ busy: false, failure }, abort);
    }
  }

  again() {
    return this.run(this.#question);
  }

  /** What is to be seen now: a failure, the last answer by `shown`, or that it is still to come. */
  render(shown) {
    if (this.failure) {
      return failed(this.failure, () => this.again());
    }
    return this.answer === undefined ? loading() : shown(this.answer);
  }

  #becomes(state, abort = this.#abort) {
    if (!abort.signal.aborted) {
      Object.assign(this, state);
      this.#host.requestUpdate();
    }
  }
}
