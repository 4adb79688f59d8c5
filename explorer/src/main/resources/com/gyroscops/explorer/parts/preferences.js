import { html } from 'lit';
import { speak } from '../language.js';
import { PREFERENCES } from '../messages/preferences.js';
import { settings } from '../settings.js';
import { Part } from './part.js';

const t = speak(PREFERENCES);
const LANGUAGES = { en: 'English', fr: 'Français' };

/** The settings that the reader can change. */
class Preferences extends Part {
  render() {
    return html`
      <label><span class="you">${t('user')}</span> <input size="9" .value=${settings.user} @change=${identity('user')} spellcheck="false"></label>
      <label><span class="hidden">${t('language')}</span>
        <select @change=${event => settings.choose({ language: event.target.value })}>
          ${Object.entries(LANGUAGES).map(([code, name]) => option(code, name, settings.language))}
        </select></label>
      <label><span class="hidden">${t('theme')}</span>
        <select @change=${event => settings.choose({ theme: event.target.value })}>
          ${['auto', 'light', 'dark'].map(theme => option(theme, t(theme), settings.theme))}
        </select></label>`;
  }
}

const option = (value, text, chosen) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;

/** Accepts an id that the API would accept, and restores the previous one otherwise. */
function identity(name) {
  return ({ target }) => {
    if (/^[A-Za-z0-9._:-]{1,64}$/.test(target.value)) {
      settings.choose({ [name]: target.value });
    } else {
      target.value = settings[name];
    }
  };
}

customElements.define('gy-preferences', Preferences);
