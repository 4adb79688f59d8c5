import { html } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { conversationsOf } from '../lib/conversations.js';
import { instant } from '../lib/format.js';
import { CORRELATION } from '../messages/correlation.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { correlationLink } from './links.js';
import { Part } from './part.js';
import { empty } from './states.js';
import { what } from './what.js';

const t = speak(CORRELATION);
const LOOKED_AT = 300;
const SHOWN = 25;

/** What was talked about last, to choose from. */
class RecentConversations extends Part {
  #events = new Ask(this);

  connectedCallback() {
    super.connectedCallback();
    this.#events.run(async signal => (await get('/api/events', { order: 'desc', limit: LOOKED_AT }, signal)).items);
  }

  render() {
    return html`<h2>${t('recent')}</h2>
      ${this.#events.render(events => (events.length === 0 ? empty(t('nothingYet')) : list(conversationsOf(events).slice(0, SHOWN))))}`;
  }
}

const list = conversations => html`
  <ul class="conversations">${conversations.map(({ id, count, last, people }) => html`
    <li class="card">
      <span>${correlationLink(id)} <span class="small">${t('events', { n: count })}</span></span>
      <span>${what(last)}</span>
      <span class="small">${instant(last.timestamp, settings.language)} · ${[...people].join(', ')}</span>
    </li>`)}</ul>`;

customElements.define('gy-recent-conversations', RecentConversations);
