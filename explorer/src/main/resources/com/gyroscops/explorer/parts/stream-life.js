import { html } from 'lit';
import { speak } from '../language.js';
import { duration, instant } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { STREAM } from '../messages/stream.js';
import { settings } from '../settings.js';
import { streamHash } from './links.js';
import { Part } from './part.js';
import { mark, what } from './what.js';

const t = speak(STREAM);

/** The events of a stream in order; `revision` is the selected one. */
class StreamLife extends Part {
  static properties = { events: {}, revision: {} };

  render() {
    return html`
      <section aria-labelledby="life">
        <h2 id="life">${t('life')}</h2>
        <p class="intro">${t('lifeIntro')}</p>
        <ol class="life">${this.events.map((event, index) => this.#step(event, this.events[index - 1]))}</ol>
      </section>`;
  }

  #step(event, before) {
    const chosen = event.revision === this.revision;
    return html`
      <li class=${chosen ? 'chosen' : ''}>
        <a href=${streamHash(event.aggregateType, event.aggregateId, { revision: event.revision })} aria-current=${chosen ? 'step' : 'false'}>${what(event)}</a>
        <span>${mark(event.type)} ${t.isolated('by', { user: event.metadata.userId })}</span>
        <span class="small"><time datetime=${event.timestamp} title=${event.timestamp}>${instant(event.timestamp, settings.language)}</time>${before ? html`, ${since(before, event)}` : ''},
          ${t('at')} <a href=${hashOf('events', event.eventId)}>${event.position}</a></span>
      </li>`;
  }
}

function since(before, event) {
  const passed = new Date(event.timestamp) - new Date(before.timestamp);
  return passed === 0 ? t('sameTime') : t('later', { time: duration(passed, settings.language) });
}

customElements.define('gy-stream-life', StreamLife);
