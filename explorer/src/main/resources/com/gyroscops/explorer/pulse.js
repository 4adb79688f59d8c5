import { get } from './api.js';
import { log } from './log.js';

const PERIOD = 2000;
const PATIENCE = 10_000;

/**
 * Asks the server every two seconds how it is: its log, head position, projections with their lag, caches. Sends `beat`
 * after each answer, or none, and `back` when the server answers again; `readiness` is the last answer, and `reachable`
 * whether it is fresh. A hidden page does not ask.
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

  /** Asks now, unless it is asking already. */
  async look() {
    if (this.#asking) {
      return;
    }
    this.#asking = true;
    const before = this.reachable;
    try {
      this.readiness = await get('/health/ready', {}, AbortSignal.timeout(PATIENCE));
      this.reachable = true;
      log.heard(this.readiness.log);
    } catch (failure) {
      // A server that is not ready says why in a problem document; that is an answer too.
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
