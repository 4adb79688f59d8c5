import { preferred } from './lib/words.js';

const KEY = 'gyroscops';
const LANGUAGES = ['en', 'fr'];

/** What the reader chose, kept in this browser: language, theme, and on whose behalf commands are sent. */
class Settings extends EventTarget {
  #chosen = remembered();

  get language() {
    return this.#chosen.language ?? preferred(navigator.languages ?? [], LANGUAGES);
  }

  /** `light`, `dark`, or `auto` for what the system says. */
  get theme() {
    return this.#chosen.theme ?? 'auto';
  }

  get user() {
    return this.#chosen.user ?? 'demo-user';
  }

  get organization() {
    return this.#chosen.organization ?? 'demo-org';
  }

  /** Changes some of it; sends `changed` to its listeners. */
  choose(some) {
    this.#chosen = { ...this.#chosen, ...some };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#chosen));
    } catch {
      // A browser that keeps nothing still lets its reader choose until the page is left.
    }
    this.dispatchEvent(new Event('changed'));
  }
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

export const settings = new Settings();
