import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { instant } from '../lib/format.js';
import { EVENT } from '../messages/event.js';
import { Ask } from '../parts/ask.js';
import { aggregateLink, correlationLink, eventLink, eventsLink } from '../parts/links.js';
import { Part } from '../parts/part.js';
import { mark, what } from '../parts/what.js';
import { settings } from '../settings.js';

const t = speak(EVENT);

/** One event as it is in the log. */
class EventView extends Part {
  static properties = { id: {} };

  #event = new Ask(this);

  willUpdate(changed) {
    if (changed.has('id')) {
      this.#event.answer = undefined;
      this.#event.run(signal => get(`/api/events/${encodeURIComponent(this.id)}`, {}, signal));
    }
  }

  render() {
    return html`<h1>${t('heading')}</h1>${this.#event.render(card)}`;
  }
}

const card = event => html`
  <article class="card">
    <p>${mark(event.type)} <strong>${what(event)}</strong></p>
    <dl class="facts">
      ${fact('position', event.position)}
      ${fact('time', html`<span title=${event.timestamp}>${instant(event.timestamp, settings.language)}</span>`)}
      ${fact('aggregate', html`${event.aggregateType} ${aggregateLink(event)}, ${t('revision', { n: event.revision })}`)}
      ${event.tags.length === 0 ? nothing : fact('tags', event.tags.map(tag => html`${eventsLink({ tag }, tag)} `))}
      ${fact('user', eventsLink({ userId: event.metadata.userId }, event.metadata.userId))}
      ${fact('organization', eventsLink({ organizationId: event.metadata.organizationId }, event.metadata.organizationId))}
      ${fact('conversation', correlationLink(event.correlationId))}
      ${fact('cause', event.causationId === event.metadata.commandId ? t('command') : eventLink(event.causationId))}
      ${fact('effects', eventsLink({ causationId: event.eventId }, t('caused')))}
      ${fact('schema', event.schemaVersion)}
    </dl>
    <h2>${t('data')}</h2>
    <pre tabindex="0">${JSON.stringify(event.data, undefined, 2)}</pre>
    <h2>${t('metadata')}</h2>
    <pre tabindex="0">${JSON.stringify(event.metadata, undefined, 2)}</pre>
  </article>`;

const fact = (name, value) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`;

customElements.define('gy-event', EventView);
