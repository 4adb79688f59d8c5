import { html, nothing } from 'lit';
import { get, post } from '../api.js';
import { speak } from '../language.js';
import { bodyOf, commandsFor, leftToRefund } from '../lib/payment-commands.js';
import { hashOf } from '../lib/route.js';
import { PAYMENT_COMMANDS } from '../messages/payment-commands.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { Part } from './part.js';
import { refusal } from './refusal.js';

const t = speak(PAYMENT_COMMANDS);

/** The commands that a payment takes now, and those that it does not. Sends `done` when one was accepted. */
class PaymentCommands extends Part {
  static properties = { payment: {}, events: {}, busy: { state: true }, outcome: { state: true } };

  #state = new Ask(this);

  willUpdate(changed) {
    if (changed.has('events')) {
      const { payment, events } = this;
      this.#state.run(signal => get(`/api/payments/${encodeURIComponent(payment)}`, { atRevision: events.at(-1).revision }, signal));
    }
    if (changed.has('payment')) {
      this.outcome = undefined;
    }
  }

  render() {
    return this.#state.render(state => {
      const { next, others } = commandsFor(state.status);
      return html`
        <section class="card" aria-labelledby="commands">
          <h2 id="commands">${t('heading')}</h2>
          <p class="intro">${next.length === 0 ? t('nothing') : t('intro', { user: settings.user })}</p>
          ${this.outcome ?? nothing}
          <div class="commands">${next.map(command => this.#form(command, state))}</div>
          <details><summary>${t('others')}</summary><div class="commands">${others.map(command => this.#form(command, state))}</div></details>
        </section>`;
    });
  }

  #form(command, state) {
    return html`
      <form aria-label=${t(command.name)} @submit=${event => this.#send(event, command, state)}>
        ${command.fields.map(name => field(name, state))}
        <button ?disabled=${this.busy}>${t(command.name)}</button>
      </form>`;
  }

  async #send(event, command, state) {
    event.preventDefault();
    const body = bodyOf(command, Object.fromEntries(new FormData(event.target)), state.amount.currency);
    const headers = this.#headers(state);
    this.busy = true;
    this.outcome = undefined;
    try {
      const answer = await post(`/api/payments/${encodeURIComponent(this.payment)}/${command.name}`, body, headers);
      this.outcome = done(answer);
      this.dispatchEvent(new CustomEvent('done'));
    } catch (failure) {
      this.outcome = refusal(failure);
    } finally {
      this.busy = false;
    }
  }

  /** Goes on with the conversation of what the reader has seen last, which is what led to this command. */
  #headers(state) {
    const seen = this.events.at(-1);
    return {
      'If-Match': `"${state.revision}"`,
      'Idempotency-Key': crypto.randomUUID(),
      'X-Correlation-Id': seen.correlationId,
      'X-Causation-Id': seen.eventId,
    };
  }
}

function field(name, state) {
  if (name === 'role') {
    return html`<label>${t('role')} <select name="role">
      ${['MANAGER', 'DIRECTOR'].map(role => html`<option value=${role} ?selected=${role === state.requiredRole}>${t(role)}</option>`)}</select></label>`;
  }
  return name === 'amount'
    ? html`<label>${t('amount', { currency: state.amount.currency })} <input name="amount" required size="10" inputmode="decimal"
        .value=${state.status === 'COMPLETED' ? leftToRefund(state) : state.amount.amount}></label>`
    : html`<label>${t('reason')} <input name="reason" maxlength="200"></label>`;
}

function done({ body, headers }) {
  const types = body.events.map(({ type }) => type);
  const trace = hashOf('inside', '', { trace: headers.get('X-Correlation-Id') });
  return html`
    <p class="news" role="status">${types.length === 0 ? t('already') : t('done', { n: types.length, what: types.join(', ') })}
      <a href=${trace}>${t('trace')}</a></p>`;
}

customElements.define('gy-payment-commands', PaymentCommands);
