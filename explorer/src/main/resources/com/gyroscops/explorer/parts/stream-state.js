import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { speak } from '../language.js';
import { difference, flat, isMoney } from '../lib/difference.js';
import { instant, money } from '../lib/format.js';
import { spoken } from '../lib/words.js';
import { STREAM } from '../messages/stream.js';
import { settings } from '../settings.js';
import { streamHash } from './links.js';
import { Part } from './part.js';
import { status } from './status.js'; // fork:sample-line
import { what, whatText } from './what.js';

const t = speak(STREAM);
const COUNTERS = ['revision', 'position', 'changedAt'];

/**
 * The state of an aggregate after one of its events, and the changes of that event. The arrow keys select the previous and
 * the next one.
 */
class StreamState extends Part {
  static properties = { events: {}, state: {}, revision: {} };

  render() {
    const of = this.events.length;
    const event = this.events[this.revision - 1];
    return html`
      <section class="card" aria-labelledby="state">
        <h2 id="state">${this.revision === of ? t('stateNow', { of }) : t('state', { n: this.revision, of })}</h2>
        <div class="walk">
          <button type="button" class="quiet" aria-label=${t('previous')} aria-disabled=${this.revision === 1} @click=${() => this.#goTo(this.revision - 1)}>◀</button>
          <input type="range" min="1" max=${of} step="1" .value=${live(String(this.revision))} aria-label=${t('slider')}
            aria-valuetext=${t('step', { n: this.revision, of, what: whatText(event) })} @input=${({ target }) => this.#goTo(Number(target.value))}>
          <button type="button" class="quiet" aria-label=${t('next')} aria-disabled=${this.revision === of} @click=${() => this.#goTo(this.revision + 1)}>▶</button>
        </div>
        <p class="step">${what(event)}</p>
        ${this.#changes()}
        ${this.#why(event)}
        <h3>${t('whole')}</h3>
        <dl class="facts">${[...flat(this.state.after)].map(([name, value]) => fact(name, shown(name, value)))}</dl>
      </section>`;
  }

  #changes() {
    const changes = difference(this.state.before, this.state.after).filter(({ path }) => !COUNTERS.includes(path));
    return html`
      <h3>${t('changed')}</h3>
      <table class="changes">
        <thead><tr>${['field', 'before', 'after'].map(name => html`<th scope="col">${t(name)}</th>`)}</tr></thead>
        <tbody>${changes.map(({ path, before, after }) => html`
          <tr><th scope="row">${named(path)}</th><td><del>${shown(path, before)}</del></td><td><ins>${shown(path, after)}</ins></td></tr>`)}</tbody>
      </table>`;
  }

  #why(event) {
    const { userId: user, organizationId: organization } = event.metadata;
    return html`
      <h3>${t('why')}</h3>
      <dl class="facts">
        ${fact('who', t.isolated('whoOf', { user, organization }))}
        ${fact('when', instant(event.timestamp, settings.language))}
        ${fact('reason', event.data.reason === undefined ? t('noReason') : html`<bdi>${event.data.reason}</bdi>`)}
      </dl>`;
  }

  /** Replaces the address, so that the browser's back button skips the steps in between. */
  #goTo(revision) {
    if (revision < 1 || revision > this.events.length) {
      return;
    }
    const { aggregateType, aggregateId } = this.events[0];
    location.replace(streamHash(aggregateType, aggregateId, { revision }));
  }
}

const fact = (name, value) => html`<div><dt>${named(name)}</dt><dd>${value}</dd></div>`;

/** The name of a field: its own words, or words made of its path. */
const named = path => (path in STREAM.en ? t(path) : path.split('.').map(part => (/^[a-z]+[A-Za-z]*$/.test(part) ? spoken(part) : part)).join(' › '));

function shown(name, value) {
  if (value === undefined || value === null || value.length === 0) {
    return html`<span class="small">${t('absent')}</span>`;
  }
  if (isMoney(value)) {
    return money(value, settings.language);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => html`${index > 0 ? ', ' : ''}<bdi>${item}</bdi>`);
  }
  if (typeof value === 'boolean') {
    return t(value ? 'yes' : 'no');
  }
  if (name === 'status') { return status(value); } // fork:sample-line
  return name.endsWith('At') ? instant(value, settings.language) : html`<bdi>${value}</bdi>`;
}

customElements.define('gy-stream-state', StreamState);
