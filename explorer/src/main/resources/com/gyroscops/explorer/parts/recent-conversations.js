import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { instant } from '../lib/format.js';
import { CORRELATION } from '../messages/correlation.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { correlationLink } from './links.js';
import { nothingYet } from './nothing-yet.js';
import { Part } from './part.js';
import { user, what, whatText } from './what.js';

const t = speak(CORRELATION);
const PAGE = 25;

/** The conversations with the latest events, to choose from, with the number of their events. */
class RecentConversations extends Part {
  #found = new Ask(this);

  connectedCallback() {
    super.connectedCallback();
    this.#begin();
  }

  render() {
    return html`<h2>${t('recent')}</h2>
      ${this.#found.render(found => (found.items.length === 0 ? nothingYet(() => this.#begin()) : this.#list(found)))}`;
  }

  #list({ items, next }) {
    return html`
      <ul class="conversations">${items.map(conversation)}</ul>
      ${next === null ? nothing : html`<p><button type="button" @click=${() => this.#more()}>${t('more')}</button></p>`}`;
  }

  #begin() {
    return this.#found.run(signal => page({ items: [] }, signal));
  }

  #more() {
    const before = this.#found.answer;
    return this.#found.run(signal => page(before, signal));
  }
}

const conversation = ({ correlationId, events, first, last }) => html`
  <li class="card">
    <span>${correlationLink(correlationId)} <span class="small">${t('events', { n: events })}</span></span>
    <span class="said" title=${whatText(last)}>${what(last)}</span>
    <span class="small">${instant(last.timestamp, settings.language)} · ${people(first, last)}</span>
  </li>`;

/** The user of the first event, and the user of the last event if that is another one. */
const people = (first, last) =>
  first.metadata.userId === last.metadata.userId ? user(last) : html`${user(first)} … ${user(last)}`;

/** The conversations loaded before and the next page of them. */
async function page(before, signal) {
  const { items, next } = await get('/api/analytics/correlations', { limit: PAGE, cursor: before.next ?? '' }, signal);
  return { items: [...before.items, ...items], next };
}

customElements.define('gy-recent-conversations', RecentConversations);
