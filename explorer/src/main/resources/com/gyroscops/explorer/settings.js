import { preferred } from './lib/words.js';

const KEY = 'gyroscops';
const LANGUAGES = ['en', 'fr'];

/**
 * The settings of the reader, stored in this browser: language, theme, and the user on whose behalf commands are sent.
 */
class Settings extends EventTarget {
  #chosen = remembered();

  get language() {
    return this.#chosen.language ?? preferred(navigator.languages ?? [], LANGUAGES);
  }

  /** `light`, `dark`, or `auto` for the system's theme. */
  get theme() {
    return this.#chosen.theme ?? 'auto';
  }

  get user() {
    return this.#chosen.user ?? 'demo-user';
  }

  get organization() {
    return this.#chosen.organization ?? 'demo-org';
  }

  /** Changes some of the settings, and sends `changed`. */
  choose(some) {
    this.#chosen = { ...this.#chosen, ...some };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#chosen));
    } catch {
      // Without storage the settings last until the page is left.
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
