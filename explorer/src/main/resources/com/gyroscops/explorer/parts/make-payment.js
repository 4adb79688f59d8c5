import { html, nothing } from 'lit';
import { post } from '../api.js';
import { speak } from '../language.js';
import { MAKE_PAYMENT } from '../messages/make-payment.js';
import { Part } from './part.js';
import { bringIntoView, refusal } from './refusal.js';

const t = speak(MAKE_PAYMENT);

/**
 * A button with an optional `label` that sends a small command. Sends `made` with the position of the event when the
 * command was accepted, and shows the reason when it was refused.
 */
class MakePayment extends Part {
  static properties = { label: {}, failure: { state: true } };

  render() {
    return html`<button type="button" class="quiet" @click=${this.#make}>${this.label ?? t('make')}</button>${this.failure ? refusal(this.failure) : nothing}`;
  }

  async #make() {
    this.failure = undefined;
    try {
      const { body } = await post(`/api/payments/live-${crypto.randomUUID().slice(0, 8)}/process`, { amount: '12.50', currency: 'EUR' });
      this.dispatchEvent(new CustomEvent('made', { detail: body.position }));
    } catch (failure) {
      this.failure = failure;
      await bringIntoView(this);
    }
  }
}

customElements.define('gy-make-payment', MakePayment);
