import { get } from './api.js';
import { log } from './log.js';

const PERIOD = 2000;
const TIMEOUT_MS = 10_000;

/**
 * Polls the server every two seconds for its log, head position, projections with their lag, and caches. Sends `beat`
 * after each attempt, and `back` when the server answers again; `readiness` is the last response, and `reachable` tells
 * whether it is current. A hidden page does not poll.
 */
class Pulse extends EventTarget {
  readiness = undefined;
  reachable = true;
  #asking = false;

  start() {
    this.look();
    setInterval(() => document.hidden || this.look(), PERIOD);
    document.addEventListener('visibilitychange', () => document.hidden || this.look());
  }

  /** Polls now, unless a poll is running. */
  async look() {
    if (this.#asking) {
      return;
    }
    this.#asking = true;
    const before = this.reachable;
    try {
      this.readiness = await get('/health/ready', {}, AbortSignal.timeout(TIMEOUT_MS));
      this.reachable = true;
      log.heard(this.readiness.log);
    } catch (failure) {
      // A server that is not ready says why in a problem document, so it can be reached.
      this.reachable = 'problem' in failure;
      log.heard(failure.problem?.log);
    }
    this.#asking = false;
    if (this.reachable && !before) {
      this.dispatchEvent(new Event('back'));
    }
    this.dispatchEvent(new Event('beat'));
  }
}

export const pulse = new Pulse();
