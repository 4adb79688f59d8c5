import { html, nothing } from 'lit';
import { get, getAll } from '../api.js';
import { speak } from '../language.js';
import { hashOf } from '../lib/route.js';
import { PAYMENT } from '../messages/payment.js';
import { Ask } from '../parts/ask.js';
import { Part } from '../parts/part.js';
import '../parts/payment-causes.js';
import '../parts/payment-commands.js';
import '../parts/payment-life.js';
import '../parts/payment-state.js';
import { statusOf } from '../parts/status.js';
import { what } from '../parts/what.js';

const t = speak(PAYMENT);
const PERIOD = 3000;

/** One payment: its events, its state after each of them, and the commands that it accepts now. */
class PaymentView extends Part {
  static properties = { id: {}, query: {}, arrived: { state: true } };

  #life = new Ask(this);
  #states = new Map();
  #shown = new Ask(this);
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
    if (changed.has('id')) {
      this.#states.clear();
      this.#life.answer = undefined;
      this.#shown.answer = undefined;
      this.#reload();
    }
  }

  updated() {
    const { revision } = this;
    if (revision !== undefined && this.#shown.answer?.revision !== revision && this.asked !== `${this.id}@${revision}`) {
      this.asked = `${this.id}@${revision}`;
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
      <p><a href=${hashOf('payments')}>← ${t('list')}</a></p>
      <h1>${t('heading')} <span class="id">${this.id}</span></h1>
      ${this.#life.render(events => this.#payment(events))}`;
  }

  #payment(events) {
    const last = events.at(-1);
    const shown = this.#shown.answer;
    return html`
      <p class="headline">${shown?.revision === last.revision ? statusOf(shown.after) : nothing} <strong>${what(last)}</strong></p>
      ${this.arrived > 0 ? html`
        <p class="notice" role="status">${t('arrived', { n: this.arrived })} <button type="button" @click=${() => this.#reload(true)}>${t('show')}</button></p>` : nothing}
      <div class="life-and-state">
        <gy-payment-life .payment=${this.id} .events=${events} .revision=${this.revision}></gy-payment-life>
        <div>${this.#shown.render(state => html`
          <gy-payment-state .payment=${this.id} .events=${events} .state=${state} .revision=${this.revision}></gy-payment-state>`)}
        </div>
      </div>
      <gy-payment-commands .payment=${this.id} .events=${events} @done=${() => this.#reload(true)}></gy-payment-commands>
      <gy-payment-causes .events=${events} .event=${events[this.revision - 1]}></gy-payment-causes>`;
  }

  async #reload(toTheEnd = false) {
    const { id } = this;
    this.arrived = 0;
    await this.#life.run(signal => getAll(path(id, '/history'), {}, signal));
    if (toTheEnd) {
      location.replace(hashOf('payments', id));
    }
  }

  /** The state after an event and the state before. They never change, so each is loaded once. */
  async #look(revision, signal) {
    const [after, before] = await Promise.all([revision, revision - 1].map(one => this.#stateAt(one, signal)));
    return { revision, before, after };
  }

  async #stateAt(revision, signal) {
    if (revision > 0 && !this.#states.has(revision)) {
      this.#states.set(revision, await get(path(this.id), { atRevision: revision }, signal));
    }
    return this.#states.get(revision);
  }

  /** Checks for changes by other users; the reader decides when to load them. */
  async #lookForNews() {
    const { id, events } = this;
    if (events.length > 0) {
      const later = await getAll(path(id, '/history'), { fromRevision: events.at(-1).revision + 1 }).catch(() => []);
      this.arrived = id === this.id && events === this.events ? later.length : this.arrived;
    }
  }
}

const path = (id, rest = '') => `/api/payments/${encodeURIComponent(id)}${rest}`;

customElements.define('gy-payment', PaymentView);
