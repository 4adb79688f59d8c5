import { html } from 'lit';
import { get, Refused } from '../api.js';
import { speak } from '../language.js';
import { chainOf } from '../lib/causes.js';
import { hashOf } from '../lib/route.js';
import { STREAM } from '../messages/stream.js';
import { Ask } from './ask.js';
import { Part } from './part.js';
import { mark, what } from './what.js';

const t = speak(STREAM);

/** The causes of an event, back to the command that began the chain, and its own effects. */
class StreamCauses extends Part {
  static properties = { events: {}, event: {} };

  #ways = new Ask(this);

  willUpdate(changed) {
    if (changed.has('event') && this.event?.eventId !== changed.get('event')?.eventId) {
      const { event, events } = this;
      this.#ways.run(signal => ways(event, events, signal));
    }
  }

  render() {
    return this.#ways.render(({ chain, ends, effects }) => html`
      <section class="card causes">
        <div>
          <h2>${t('causes')}</h2>
          <ol>${chain.slice(1).map(line)}<li>${t(ends)}</li></ol>
        </div>
        <div>
          <h2>${t('effects')}</h2>
          ${effects.length === 0 ? html`<p>${t('noEffects')}</p>` : html`<ul>${effects.map(line)}</ul>`}
          <p><a href=${hashOf('correlation', this.event.correlationId)}>${t('conversation')}</a></p>
        </div>
      </section>`);
  }
}

const line = event => html`<li>${mark(event.type)} <a href=${hashOf('events', event.eventId)}>${what(event)}</a></li>`;

async function ways(event, events, signal) {
  const known = new Map(events.map(one => [one.eventId, one]));
  const [causes, effects] = await Promise.all([
    chainOf(event, known, id => find(id, signal)),
    get('/api/events', { causationId: event.eventId, limit: 20 }, signal),
  ]);
  return { ...causes, effects: effects.items };
}

async function find(id, signal) {
  try {
    return await get(`/api/events/${encodeURIComponent(id)}`, {}, signal);
  } catch (failure) {
    if (failure instanceof Refused && failure.problem.status === 404) {
      return undefined;
    }
    throw failure;
  }
}

customElements.define('gy-stream-causes', StreamCauses);
