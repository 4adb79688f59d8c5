import { isAway } from '../api.js';
import { waitAfter } from '../lib/back-off.js';
import { pulse } from '../pulse.js';
import { failed, loading } from './states.js';

/**
 * One question to the server that a component shows the answer of: a new one takes the place of the one before, and an
 * answer that comes too late is thrown away. While the server is away it is asked again, after a longer time each time,
 * and at once when the server is back.
 */
export class Ask {
  answer = undefined;
  failure = undefined;
  busy = false;
  #host;
  #question = undefined;
  #abort = new AbortController();
  #timer = undefined;
  #failures = 0;
  #back = () => this.#waiting && this.again();

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    pulse.addEventListener('back', this.#back);
  }

  hostDisconnected() {
    pulse.removeEventListener('back', this.#back);
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  /** Asks; `question` is given a signal that says that the answer is not wanted any more. */
  run(question) {
    this.#failures = 0;
    this.#question = question;
    return this.again();
  }

  async again() {
    clearTimeout(this.#timer);
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#becomes({ busy: true });
    try {
      const answer = await this.#question(abort.signal);
      this.#failures = 0;
      this.#becomes({ busy: false, answer, failure: undefined }, abort);
    } catch (failure) {
      this.#becomes({ busy: false, failure }, abort);
      if (this.#waiting && !abort.signal.aborted) {
        this.#timer = setTimeout(() => this.again(), waitAfter(++this.#failures));
      }
    }
  }

  /** What is to be seen now: a failure, the last answer by `shown`, or that it is still to come. */
  render(shown) {
    if (this.failure && !(this.#waiting && this.answer !== undefined)) {
      return failed(this.failure, () => this.again());
    }
    return this.answer === undefined ? loading() : shown(this.answer);
  }

  /** Whether it asks again by itself. */
  get #waiting() {
    return this.failure !== undefined && isAway(this.failure);
  }

  #becomes(state, abort = this.#abort) {
    if (!abort.signal.aborted) {
      Object.assign(this, state);
      this.#host.requestUpdate();
    }
  }
}
