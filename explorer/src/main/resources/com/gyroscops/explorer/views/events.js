import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { asked } from '../lib/event-query.js';
import { hashOf } from '../lib/route.js';
import { EVENTS } from '../messages/events.js';
import { Ask } from '../parts/ask.js';
import '../parts/event-filter.js';
import '../parts/event-table.js';
import { nothingYet } from '../parts/nothing-yet.js';
import { Part } from '../parts/part.js';
import { empty } from '../parts/states.js';

const t = speak(EVENTS);
const PAGE = 100;
const BIG_PAGE = 500;
const MOST = 10_000;

/** The event search. The query is in the page's address, so a search can be bookmarked and shared. */
class Events extends Part {
  static properties = { query: {}, filling: { state: true } };

  #found = new Ask(this);

  willUpdate(changed) {
    if (changed.has('query') && this.query.toString() !== changed.get('query')?.toString()) {
      this.filling = false;
      this.#found.answer = undefined;
      this.#find();
    }
  }

  #find() {
    return this.#found.run(signal => page({ items: [] }, this.query, PAGE, signal));
  }

  render() {
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      <gy-event-filter .query=${this.query}></gy-event-filter>
      ${this.#found.render(found => found.items.length === 0 ? this.#nothing() : this.#results(found))}`;
  }

  #nothing() {
    return this.query.size === 0
      ? nothingYet(() => this.#find())
      : empty(t('none'), html`<p>${t('noneHint')} <a href=${hashOf('events')}>${t('everything')}</a>.</p>`);
  }

  #results({ items, next }) {
    return html`
      <p role="status">${this.filling ? t('progress', { n: items.length }) : t(next ? 'foundMore' : 'found', { n: items.length })}</p>
      <gy-event-table .events=${items} .label=${t('heading')}></gy-event-table>
      ${next === null ? nothing : this.filling ? html`
        <p><button type="button" @click=${() => (this.filling = false)}>${t('stop')}</button></p>` : html`
        <p><button type="button" @click=${() => this.#more(PAGE)}>${t('next')}</button>
           <button type="button" @click=${this.#fill}>${t('all')}</button></p>`}`;
  }

  #more(limit) {
    const before = this.#found.answer;
    return this.#found.run(signal => page(before, this.query, limit, signal));
  }

  /** Loads pages until there are as many events as this page shows, and draws each page as it arrives. */
  async #fill() {
    const { query } = this;
    this.filling = true;
    while (this.filling && this.query === query && this.#found.answer?.next && this.#found.answer.items.length < MOST) {
      await this.#more(Math.min(BIG_PAGE, MOST - this.#found.answer.items.length));
      if (this.#found.failure) {
        break;
      }
    }
    this.filling = false;
  }
}

/** The events loaded before and the next page of them. */
async function page(before, query, limit, signal) {
  const fields = asked(query, limit);
  if (before.next) {
    fields.set('cursor', before.next);
  }
  const { items, next } = await get('/api/events', fields, signal);
  return { items: [...before.items, ...items], next };
}

customElements.define('gy-events', Events);
