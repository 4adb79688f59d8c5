import { html, nothing } from 'lit';
import { post } from '../api.js';
import { speak } from '../language.js';
import { hashOf } from '../lib/route.js';
import { NEW_PAYMENT } from '../messages/new-payment.js';
import { settings } from '../settings.js';
import { Part } from './part.js';
import { bringIntoView, refusal } from './refusal.js';

const t = speak(NEW_PAYMENT);

/** Requests a payment and navigates to it. */
class NewPayment extends Part {
  static properties = { failure: { state: true } };

  // A flag instead of `disabled`: a disabled button loses the focus.
  #busy = false;

  render() {
    return html`
      <details class="card">
        <summary>${t('heading')}</summary>
        <p class="intro">${t('intro')} ${t.isolated('onBehalf', { user: settings.user })}</p>
        <form class="filter" @submit=${this.#submit}>
          <label>${t('amount')} <input name="amount" required value="100.00" inputmode="decimal"></label>
          <label>${t('currency')} <input name="currency" required value="EUR" list="currencies" maxlength="3" autocapitalize="characters"></label>
          <datalist id="currencies">${['EUR', 'USD', 'GBP', 'CHF', 'JPY'].map(code => html`<option value=${code}></option>`)}</datalist>
          <label>${t('id')} <input name="paymentId" maxlength="64" spellcheck="false"></label>
          <span class="actions"><button>${t('request')}</button></span>
        </form>
        ${this.failure ? refusal(this.failure) : nothing}
      </details>`;
  }

  async #submit(event) {
    event.preventDefault();
    if (this.#busy) {
      return;
    }
    const { amount, currency, paymentId } = Object.fromEntries(new FormData(event.target));
    const body = { amount: amount.trim(), currency: currency.trim(), ...(paymentId.trim() === '' ? {} : { paymentId: paymentId.trim() }) };
    this.#busy = true;
    this.failure = undefined;
    try {
      const answer = await post('/api/payments', body, { 'Idempotency-Key': crypto.randomUUID() });
      location.hash = hashOf('payments', answer.body.paymentId);
    } catch (failure) {
      this.failure = failure;
      await bringIntoView(this);
    } finally {
      this.#busy = false;
    }
  }
}

customElements.define('gy-new-payment', NewPayment);
