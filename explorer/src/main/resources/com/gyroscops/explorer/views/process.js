import { html, nothing } from 'lit';
import { get, getAll } from '../api.js';
import { speak } from '../language.js';
import { instant } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { PROCESSES } from '../messages/processes.js';
import { Ask } from '../parts/ask.js';
import { streamHash, streamLink } from '../parts/links.js';
import { Part } from '../parts/part.js';
import { state, waitsFor, why } from '../parts/process.js';
import { mark, what } from '../parts/what.js';
import { pulse } from '../pulse.js';
import { settings } from '../settings.js';

const t = speak(PROCESSES);

/** One process: what it waits for or why it ended, its steps, and the streams that it touches. */
class Process extends Part {
  static properties = { id: {}, query: {} };

  #found = new Ask(this);
  #look = () => this.#found.busy || this.#found.run(signal => whole(this.id, this.query.get('activation') ?? '', signal));

  connectedCallback() {
    super.connectedCallback();
    pulse.addEventListener('beat', this.#look);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    pulse.removeEventListener('beat', this.#look);
  }

  willUpdate(changed) {
    if (changed.has('id') || changed.has('query')) {
      this.#found.answer = undefined;
      this.#look();
    }
  }

  render() {
    return html`
      <p><a href=${hashOf('processes')}>← ${t('all')}</a></p>
      <h1>${t('process')} <span class="id"><bdi>${this.id}</bdi></span></h1>
      ${this.#found.render(({ process, events, touched }) => html`
        <p class="headline">${state(process.state)} <strong>${situation(process)}</strong></p>
        <div class="process">
          <section class="card" aria-labelledby="steps">
            <h2 id="steps">${t('steps')}</h2>
            <p class="intro">${t('stepsIntro')}</p>
            <ol class="life">${events.map(step)}</ol>
            <p><a href=${streamHash(process.streams[0].aggregateType, process.streams[0].aggregateId)}>${t('own')}</a></p>
          </section>
          <section class="card" aria-labelledby="touched">
            <h2 id="touched">${t('streams')}</h2>
            <dl>${touched.map(stream)}</dl>
          </section>
        </div>`)}`;
  }
}

/** What it waits for and until when, or why it ended as it did. */
function situation(process) {
  if (process.waitingFor === undefined) {
    return why(process) === '' ? nothing : t.isolated('endedAs', { why: why(process) });
  }
  const facts = { what: waitsFor(process.waitingFor), due: instant(process.deadline, settings.language) };
  return t.isolated(process.deadline === undefined ? 'waitsFor' : 'waitsUntil', facts);
}

const step = event => html`
  <li>
    <a href=${hashOf('events', event.eventId)}>${what(event)}</a>
    <span>${mark(event.type)}</span>
    <span class="small"><time datetime=${event.timestamp} title=${event.timestamp}>${instant(event.timestamp, settings.language)}</time></span>
  </li>`;

const stream = ({ aggregateType, aggregateId, last }) => html`
  <dt>${aggregateType}</dt>
  <dd>${last === undefined ? html`<span class="id"><bdi>${aggregateId}</bdi></span> <span class="small">${t('noEvent')}</span>`
    : html`${streamLink(aggregateType, aggregateId)}<br><span class="small">${t('last')}</span> ${mark(last.type)}`}</dd>`;

/** A process with the events of its own stream, and the last event of each stream that it touches. */
async function whole(workflow, activationId, signal) {
  const process = await get(`/api/activations/${encodeURIComponent(workflow)}`, { activationId }, signal);
  const [own, ...others] = process.streams;
  const [events, ...touched] = await Promise.all([
    getAll(`/api/streams/${encodeURIComponent(own.aggregateType)}/${encodeURIComponent(own.aggregateId)}/events`, { limit: 500 }, signal),
    ...others.map(other => withLast(other, signal))]);
  return { process, events, touched };
}

async function withLast(other, signal) {
  const { items } = await get('/api/events', { ...other, order: 'desc', limit: 1 }, signal);
  return { ...other, last: items[0] };
}

customElements.define('gy-process', Process);
