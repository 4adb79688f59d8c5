import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { speak } from '../language.js';
import { localTime, queryOf } from '../lib/event-query.js';
import { hashOf } from '../lib/route.js';
import { EVENTS } from '../messages/events.js';
import { Part } from './part.js';
import './type-choice.js';

const t = speak(EVENTS);
const IDS = ['aggregateId', 'tag', 'organizationId', 'userId', 'correlationId', 'causationId', 'commandId', 'aggregateType'];

/** The filters of events as a form, which navigates to `view` with its query. */
class EventFilter extends Part {
  static properties = { query: {}, view: {} };

  constructor() {
    super();
    this.view = 'events';
  }

  render() {
    const more = IDS.slice(1).some(name => this.query.has(name)) || this.query.has('from') || this.query.has('to');
    return html`
      <form class="filter" role="search" @submit=${this.#submit} @reset=${() => (location.hash = hashOf(this.view))}>
        <label class="wide">${t('text')}
          <input name="text" type="search" minlength="2" .value=${live(this.query.get('text') ?? '')} placeholder=${t('textHint')}></label>
        <gy-type-choice .chosen=${this.query.getAll('type')}></gy-type-choice>
        ${this.#id('aggregateId')}
        ${this.view === 'events' ? this.#order() : nothing}
        <details ?open=${more}>
          <summary>${t('more')}</summary>
          <div class="filter">
            ${IDS.slice(1).map(name => this.#id(name))} ${this.#time('from')} ${this.#time('to')}
          </div>
        </details>
        <span class="actions"><button>${t('search')}</button> <button type="reset" class="quiet">${t('clear')}</button></span>
      </form>`;
  }

  #order() {
    return html`<label>${t('order')}
      <select name="order" .value=${live(this.query.get('order') ?? 'desc')}>
        <option value="desc">${t('desc')}</option><option value="asc">${t('asc')}</option>
      </select></label>`;
  }

  #id(name) {
    return html`<label>${t(name)} <input name=${name} .value=${live(this.query.get(name) ?? '')} spellcheck="false" maxlength="128"></label>`;
  }

  #time(name) {
    return html`<label>${t(name)} <input type="datetime-local" step="1" name=${name} .value=${live(localTime(this.query.get(name)))}></label>`;
  }

  #submit(event) {
    event.preventDefault();
    location.hash = hashOf(this.view, '', queryOf(new FormData(event.target)));
  }
}

customElements.define('gy-event-filter', EventFilter);
