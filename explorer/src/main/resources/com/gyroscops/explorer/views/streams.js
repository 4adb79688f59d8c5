import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { count, instant } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { STREAMS } from '../messages/streams.js';
import { Ask } from '../parts/ask.js';
import { streamLink } from '../parts/links.js';
import { Part } from '../parts/part.js';
import { empty } from '../parts/states.js';
import { mark } from '../parts/what.js';
import { settings } from '../settings.js';
import { streamTypes } from '../stream-types.js';

const t = speak(STREAMS);
const PAGE = 100;
const MOST = 1000;
const COLUMNS = ['aggregateType', 'stream', 'count', 'last', 'when'];

/** The streams of all aggregates by type, the one with the newest event first. */
class Streams extends Part {
  static properties = { query: {} };

  #found = new Ask(this);
  #types = new Ask(this);

  connectedCallback() {
    super.connectedCallback();
    this.#types.run(streamTypes);
  }

  willUpdate(changed) {
    if (changed.has('query') && this.query.toString() !== changed.get('query')?.toString()) {
      this.#found.answer = undefined;
      this.#found.run(signal => page({ items: [] }, this.query, signal));
    }
  }

  render() {
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      ${this.#types.render(types => html`
        <div class="chips" role="group" aria-label=${t('aggregateType')}>${types.map(({ aggregateType }) => this.#chip(aggregateType))}</div>`)}
      ${this.#found.render(found => (found.items.length === 0 ? this.#nothing() : this.#list(found)))}`;
  }

  /** A button that adds a type to the query or removes it. */
  #chip(type) {
    const chosen = this.query.getAll('aggregateType');
    const others = chosen.filter(other => other !== type);
    const aggregateType = others.length === chosen.length ? [...chosen, type] : others;
    return html`<a class="chip" role="button" href=${hashOf('streams', '', { aggregateType })} aria-pressed=${chosen.includes(type)}>${type}</a>`;
  }

  #nothing() {
    return this.query.size > 0 ? empty(t('none'), html`<a href=${hashOf('streams')}>${t('all')}</a>`) : empty(t('nothing'));
  }

  #list({ items, next }) {
    return html`
      <p role="status">${t(next ? 'firstShown' : 'shown', { n: items.length })}</p>
      <table class="streams">
        <thead><tr>${COLUMNS.map(name => html`<th scope="col" class="${name}${name === 'count' ? ' number' : ''}">${t(name)}</th>`)}</tr></thead>
        <tbody>${items.map(row)}</tbody>
      </table>
      ${next === null ? nothing : items.length < MOST
        ? html`<p><button type="button" @click=${() => this.#more()}>${t('more')}</button></p>`
        : html`<p>${t('most', { n: MOST })}</p>`}`;
  }

  #more() {
    const before = this.#found.answer;
    return this.#found.run(signal => page(before, this.query, signal));
  }
}

const row = ({ aggregateType, aggregateId, events, last }) => html`
  <tr>
    <td class="aggregateType">${aggregateType}</td>
    <td class="stream">${streamLink(aggregateType, aggregateId)}</td>
    <td class="count number" data-label=${t('count')}>${count(events, settings.language)}</td>
    <td class="last">${mark(last.type)}</td>
    <td class="when"><time datetime=${last.timestamp} title=${last.timestamp}>${instant(last.timestamp, settings.language)}</time></td>
  </tr>`;

/** The streams of `before` and those of the page after it. */
async function page(before, query, signal) {
  const fields = { aggregateType: query.getAll('aggregateType'), limit: PAGE, cursor: before.next ?? '' };
  const { items, next } = await get('/api/streams', fields, signal);
  return { items: [...before.items, ...items], next };
}

customElements.define('gy-streams', Streams);
