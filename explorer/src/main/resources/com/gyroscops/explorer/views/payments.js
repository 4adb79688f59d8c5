import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { count, instant, money } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { PAYMENTS } from '../messages/payments.js';
import { Ask } from '../parts/ask.js';
import { paymentLink } from '../parts/links.js';
import '../parts/new-payment.js';
import { nothingYet } from '../parts/nothing-yet.js';
import { Part } from '../parts/part.js';
import { empty } from '../parts/states.js';
import { ALL_STATUSES, statusName, statusOf } from '../parts/status.js';
import { settings } from '../settings.js';

const t = speak(PAYMENTS);
const PAGE = 100;
const MOST = 1000;
const TELLING = ['PaymentReviewRejected', 'PaymentHeldForReview', 'PaymentFailed', 'PaymentRefunded'];

/** Payments by status and currency, and buttons for making the first one. */
class Payments extends Part {
  static properties = { query: {} };

  #found = new Ask(this);
  #totals = new Ask(this);
  #examples = new Ask(this);

  connectedCallback() {
    super.connectedCallback();
    this.#look();
  }

  willUpdate(changed) {
    if (changed.has('query') && this.query.toString() !== changed.get('query')?.toString()) {
      this.#found.answer = undefined;
      this.#find();
    }
  }

  #look(atLeast) {
    this.#totals.run(signal => get('/api/payment-summary', { atLeast }, signal));
    this.#examples.run(examples);
  }

  #find(atLeast) {
    this.#found.run(signal => page({ items: [] }, this.query, signal, atLeast));
  }

  render() {
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      ${this.#ways()}
      ${this.#totals.render(({ items }) => this.#filter(items))}
      <gy-new-payment></gy-new-payment>
      ${this.#found.render(found => (found.items.length === 0 ? this.#nothing() : this.#list(found)))}`;
  }

  #ways() {
    const telling = this.#examples.answer ?? [];
    return html`
      <div class="ways">
        ${telling.length === 0 ? nothing : html`
          <p class="examples">${t('examples')}
            ${telling.map(event => html`<a class="telling" href=${hashOf('payments', event.aggregateId)}>${t(event.type)}</a>`)}</p>`}
        <form class="open" @submit=${open}>
          <label>${t('open')} <input name="id" required maxlength="64" pattern="[A-Za-z0-9._:\\-]+" spellcheck="false" autocapitalize="off"></label>
          <button class="quiet">${t('go')}</button>
        </form>
      </div>`;
  }

  #filter(totals) {
    const [chosen, currencies] = [this.query.getAll('status'), this.query.getAll('currency')];
    const known = [...new Set(totals.map(total => total.currency))].sort();
    const counted = totals.filter(total => currencies.length === 0 || currencies.includes(total.currency));
    const of = code => counted.filter(total => total.status === code).reduce((sum, total) => sum + total.count, 0);
    return html`
      <div class="chips" role="group" aria-label=${t('status')}>
        ${ALL_STATUSES.map(code => this.#chip('status', code, chosen, html`${statusName(code)} <small>${count(of(code), settings.language)}</small>`))}
      </div>
      <div class="chips" role="group" aria-label=${t('currency')}>
        ${known.map(code => this.#chip('currency', code, currencies, code))}
      </div>`;
  }

  /** A button that adds a choice to the query or removes it. */
  #chip(name, code, chosen, text) {
    const others = chosen.filter(other => other !== code);
    const query = { status: this.query.getAll('status'), currency: this.query.getAll('currency') };
    query[name] = others.length === chosen.length ? [...chosen, code] : others;
    return html`<a class="chip" role="button" href=${hashOf('payments', '', query)} aria-pressed=${chosen.includes(code)}>${text}</a>`;
  }

  #nothing() {
    return this.query.size > 0 ? empty(t('none'), html`<a href=${hashOf('payments')}>${t('all')}</a>`) : nothingYet(position => {
      this.#look(position);
      this.#find(position);
    });
  }

  #list({ items, next }) {
    return html`
      <p role="status">${t(next ? 'firstShown' : 'shown', { n: items.length })}</p>
      <table class="payments">
        <thead><tr>${['payment', 'status', 'amount', 'reason', 'requestedBy', 'changedAt'].map(name => html`<th scope="col" class=${name}>${t(name)}</th>`)}</tr></thead>
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

const row = payment => html`
  <tr>
    <td class="payment">${paymentLink(payment.paymentId)}</td>
    <td class="status">${statusOf(payment)}</td>
    <td class="amount number">${money(payment.amount, settings.language)}</td>
    <td class="reason"><bdi>${payment.reason ?? ''}</bdi></td>
    <td class="requestedBy"><bdi>${payment.requestedBy ?? ''}</bdi></td>
    <td class="changedAt">${instant(payment.changedAt, settings.language)}</td>
  </tr>`;

/** @param atLeast the position that the list has to include */
async function page(before, query, signal, atLeast) {
  const fields = { status: query.getAll('status'), currency: query.getAll('currency'), limit: PAGE, cursor: before.next ?? '', atLeast };
  const { items, next } = await get('/api/payments', fields, signal);
  return { items: [...before.items, ...items], next };
}

/** The newest event of each type that makes a good example, if there is one. */
async function examples(signal) {
  const pages = TELLING.map(type => get('/api/events', { type, order: 'desc', limit: 1 }, signal));
  return (await Promise.all(pages)).flatMap(({ items }) => items);
}

function open(event) {
  event.preventDefault();
  location.hash = hashOf('payments', new FormData(event.target).get('id'));
}

customElements.define('gy-payments', Payments);
