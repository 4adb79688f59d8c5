import { get } from './api.js';

const PERIOD = 2000;

/**
 * Asks the server every two seconds how it is: head position, projections with their lag, caches. Tells `beat` after
 * each answer, or none; `readiness` is the last answer, and `reachable` whether it is fresh. A page that nobody looks at
 * does not ask.
 */
class Pulse extends EventTarget {
  readiness = undefined;
  reachable = true;

  start() {
    this.#beat();
    setInterval(() => document.hidden || this.#beat(), PERIOD);
    document.addEventListener('visibilitychange', () => document.hidden || this.#beat());
  }

  async #beat() {
    try {
      this.readiness = await get('/health/ready');
      this.reachable = true;
    } catch (failure) {
      // A server that is not ready says why in a problem document; that is an answer too.
      this.reachable = 'problem' in failure;
    }
    this.dispatchEvent(new Event('beat'));
  }
}

export const pulse = new Pulse();
