import { html } from 'lit';
import { speak } from '../language.js';
import { EVENTS } from '../messages/events.js';
import { streamTypes } from '../stream-types.js';
import { Ask } from './ask.js';
import { Part } from './part.js';

const t = speak(EVENTS);

/** A choice of event types as fields called `type` in a form; no choice means all types. */
class TypeChoice extends Part {
  static properties = { chosen: {} };

  #types = new Ask(this);

  connectedCallback() {
    super.connectedCallback();
    this.#types.run(streamTypes);
  }

  render() {
    const known = (this.#types.answer ?? []).flatMap(({ events }) => events);
    const types = [...new Set([...known, ...this.chosen])];
    return html`
      <span class="label" aria-hidden="true">${t('type')}</span>
      <details class="choice" @focusout=${close} @keydown=${escape}>
        <summary aria-label=${`${t('type')}: ${this.#said()}`}>${this.#said()}</summary>
        <fieldset>
          <legend class="hidden">${t('type')}</legend>
          ${types.map(type => html`
            <label><input type="checkbox" name="type" value=${type} .checked=${this.chosen.includes(type)} @change=${() => this.#changed()}> ${type}</label>`)}
        </fieldset>
      </details>`;
  }

  #said() {
    return this.chosen.length === 0 ? t('any') : this.chosen.length === 1 ? this.chosen[0] : t('types', { n: this.chosen.length });
  }

  #changed() {
    this.chosen = [...this.querySelectorAll('input:checked')].map(input => input.value);
  }
}

function close(event) {
  if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget) {
    event.currentTarget.open = false;
  }
}

function escape(event) {
  if (event.key === 'Escape') {
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary').focus();
  }
}

customElements.define('gy-type-choice', TypeChoice);
