import { html, nothing } from 'lit';
import { get, getAll } from '../api.js';
import { speak } from '../language.js';
import { instant } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { spoken } from '../lib/words.js';
import { STREAM } from '../messages/stream.js';
import { Ask } from '../parts/ask.js';
import { streamHash } from '../parts/links.js';
import { Part } from '../parts/part.js';
import '../parts/stream-causes.js';
import '../parts/stream-commands.js';
import '../parts/stream-life.js';
import '../parts/stream-state.js';
import { statusOf } from '../parts/status.js'; // fork:sample-line
import { what } from '../parts/what.js';
import { settings } from '../settings.js';

const t = speak(STREAM);
const PERIOD = 3000;

/** The stream of any aggregate: its events, its state after each of them, and the commands that it accepts now. */
class StreamView extends Part {
  static properties = { type: {}, id: {}, query: {}, arrived: { state: true } };

  #life = new Ask(this);
  #states = new Map();
  #shown = new Ask(this);
  #deadlines = new Ask(this);
  #timer = undefined;

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => document.hidden || this.#lookForNews(), PERIOD);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  willUpdate(changed) {
    if (changed.has('id') || changed.has('type')) {
      this.#states.clear();
      this.#life.answer = undefined;
      this.#shown.answer = undefined;
      this.#reload();
    }
  }

  updated() {
    const { revision } = this;
    if (revision !== undefined && this.#shown.answer?.revision !== revision && this.asked !== `${this.type}/${this.id}@${revision}`) {
      this.asked = `${this.type}/${this.id}@${revision}`;
      this.#shown.run(signal => this.#look(revision, signal));
    }
  }

  get events() {
    return this.#life.answer ?? [];
  }

  /** The selected revision: the last one unless the address contains another. */
  get revision() {
    const last = this.events.at(-1)?.revision;
    const asked = Number(this.query.get('revision') ?? last);
    return last === undefined ? undefined : Math.min(last, Math.max(1, Number.isInteger(asked) ? asked : last));
  }

  render() {
    return html`
      <p>${list(this.type)}</p>
      <h1>${this.type in STREAM.en ? t(this.type) : this.type} <span class="id">${this.id}</span></h1>
      ${this.#life.render(events => this.#stream(events))}`;
  }

  #stream(events) {
    const last = events.at(-1);
    const shown = this.#shown.answer;
    return html`
      <p class="headline">${shown?.revision === last.revision ? badge(this.type, shown.after) : nothing} <strong>${what(last)}</strong></p>
      ${(this.#deadlines.answer ?? []).map(waits)}
      ${this.arrived > 0 ? html`
        <p class="notice" role="status">${t('arrived', { n: this.arrived })} <button type="button" @click=${() => this.#reload(true)}>${t('show')}</button></p>` : nothing}
      <div class="life-and-state">
        <gy-stream-life .events=${events} .revision=${this.revision}></gy-stream-life>
        <div>${this.#shown.render(state => html`
          <gy-stream-state .events=${events} .state=${state} .revision=${this.revision}></gy-stream-state>`)}
        </div>
      </div>
      <gy-stream-commands .events=${events} @done=${() => this.#reload(true)}></gy-stream-commands>
      <gy-stream-causes .events=${events} .event=${events[this.revision - 1]}></gy-stream-causes>`;
  }

  async #reload(toTheEnd = false) {
    const { type, id } = this;
    this.arrived = 0;
    this.#deadlines.run(signal => deadlines(type, id, signal));
    await this.#life.run(signal => getAll(path(type, id, '/events'), { limit: 500 }, signal));
    if (toTheEnd) {
      location.replace(streamHash(type, id));
    }
  }

  /** The state after an event and the state before. They never change, so each is loaded once. */
  async #look(revision, signal) {
    const [after, before] = await Promise.all([revision, revision - 1].map(one => this.#stateAt(one, signal)));
    return { revision, before, after };
  }

  async #stateAt(revision, signal) {
    if (revision > 0 && !this.#states.has(revision)) {
      const { kind, state } = await get(path(this.type, this.id), { atRevision: revision }, signal);
      this.#states.set(revision, 'status' in state ? state : { kind, ...state });
    }
    return this.#states.get(revision);
  }

  /** Checks for changes by other users; the reader decides when to load them. */
  async #lookForNews() {
    const { type, id, events } = this;
    if (events.length > 0) {
      const later = await getAll(path(type, id, '/events'), { fromRevision: events.at(-1).revision + 1 }).catch(() => []);
      this.arrived = id === this.id && events === this.events ? later.length : this.arrived;
    }
  }
}

const path = (type, id, rest = '') => `/api/streams/${encodeURIComponent(type)}/${encodeURIComponent(id)}${rest}`;

/** The pending deadlines of a stream that are among the soonest of all. */
async function deadlines(type, id, signal) {
  const { items } = await get('/api/deadlines', { limit: 500 }, signal);
  return items.filter(({ aggregateType, aggregateId }) => aggregateType === type && aggregateId === id);
}

const waits = ({ name, due }) => html`<p>${t.isolated('waits', { due: instant(due, settings.language), name: spoken(name) })}</p>`;

/** The link to the list of aggregates of this type. */
function list(type) {
  if (type === 'Payment') { return html`<a href=${hashOf('payments')}>← ${t('list')}</a>`; } // fork:sample-line
  return html`<a href=${hashOf('streams', '', { aggregateType: type })}>← ${t('listOfType')}</a>`;
}

/** The present state as a mark. */
function badge(type, state) {
  if (type === 'Payment') { return statusOf(state); } // fork:sample-line
  return html`<span class="mark begun">${spoken(state.kind ?? state.status)}</span>`;
}

customElements.define('gy-stream', StreamView);
