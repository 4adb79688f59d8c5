import { isAway } from '../api.js';
import { waitAfter } from '../lib/back-off.js';
import { pulse } from '../pulse.js';
import { failed, loading } from './states.js';

/**
 * One request to the server whose response a component shows: a new request replaces the previous one, and late
 * responses are discarded. While the server cannot be reached, the request is repeated with growing pauses, and at once
 * when the server is back.
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

  /** Starts the request; `question` gets a signal that is aborted when the response is no longer needed. */
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

  /** The current content: a failure, the last response rendered by `shown`, or a loading state. */
  render(shown) {
    if (this.failure && !(this.#waiting && this.answer !== undefined)) {
      return failed(this.failure, () => this.again());
    }
    return this.answer === undefined ? loading() : shown(this.answer);
  }

  /** Whether the request is repeated automatically. */
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
