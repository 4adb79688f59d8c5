import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerTo, post } from '../api.js';
import { speak } from '../language.js';
import { bodyOf, commandsFor, leftToRefund } from '../lib/payment-commands.js';
import { hashOf } from '../lib/route.js';
import { PAYMENT_COMMANDS } from '../messages/payment-commands.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { Part } from './part.js';
import { refusal } from './refusal.js';

const t = speak(PAYMENT_COMMANDS);

/**
 * The commands that a payment accepts in its current status, and those that it refuses. A command that ends the payment
 * asks for confirmation. The result is shown beside the command; sends `done` when it was accepted.
 */
class PaymentCommands extends Part {
  static properties = { payment: {}, events: {}, outcome: { state: true }, asking: { state: true } };

  #state = new Ask(this);
  #busy = false;

  willUpdate(changed) {
    if (changed.has('events')) {
      const { payment, events } = this;
      this.#state.run(async signal => {
        const path = `/api/payments/${encodeURIComponent(payment)}`;
        const { body, headers } = await answerTo(path, { atRevision: events.at(-1).revision }, signal);
        return { ...body, tag: headers.get('ETag') };
      });
    }
    if (changed.has('payment')) {
      this.outcome = undefined;
      this.asking = undefined;
    }
  }

  render() {
    return this.#state.render(state => {
      const { next, others } = commandsFor(state.status);
      return html`
        <section class="card" aria-labelledby="commands">
          <h2 id="commands">${t('heading')}</h2>
          <p class="intro">${next.length === 0 ? t('nothing') : t.isolated('intro', { user: settings.user })}</p>
          ${this.outcome?.accepted ?? nothing}
          <div class="commands">${this.#forms(next, state, true)}</div>
          <details><summary>${t('others')}</summary>
            <p class="small">${t('impossible')}</p>
            <div class="commands">${this.#forms(others, state, false)}</div></details>
        </section>`;
    });
  }

  /** Keyed by name, so that the focused field or button never becomes that of another command. */
  #forms(commands, state, possible) {
    return repeat(commands, command => command.name, command => this.#form(command, state, possible));
  }

  #form(command, state, possible) {
    const asking = this.asking === command.name;
    return html`
      <form class=${possible ? '' : 'impossible'} aria-label=${t(command.name)} @submit=${event => this.#submit(event, command, state, possible)}>
        ${command.fields.map(name => field(name, state))}
        ${asking ? nothing : html`<button class=${possible ? '' : 'quiet'}>${t(command.name)}</button>`}
        ${asking ? this.#question(command) : nothing}
      </form>
      ${this.outcome?.refused === command.name ? refusal(this.outcome.failure) : nothing}`;
  }

  #question(command) {
    return html`
      <span class="question" role="group" aria-label=${t(command.name)}>
        <button type="button" class="quiet keep" @click=${() => this.#keep(command)}>${t('keep')}</button>
        <strong role="alert">${t('sure')}</strong>
        <button class="ends">${t('yes', { command: t(command.name) })}</button>
      </span>`;
  }

  async #submit(event, command, state, possible) {
    event.preventDefault();
    if (possible && command.ends && this.asking !== command.name) {
      this.asking = command.name;
      await this.updateComplete;
      event.target.querySelector('.keep').focus();
    } else if (!this.#busy) {
      await this.#send(event.target, command, state);
    }
  }

  async #keep(command) {
    this.asking = undefined;
    await this.updateComplete;
    this.querySelector(`form[aria-label="${CSS.escape(t(command.name))}"] button`).focus();
  }

  async #send(form, command, state) {
    const body = bodyOf(command, Object.fromEntries(new FormData(form)), state.amount.currency);
    const asked = this.asking;
    this.#busy = true;
    this.outcome = undefined;
    this.asking = undefined;
    try {
      const answer = await post(`/api/payments/${encodeURIComponent(this.payment)}/${command.name}`, body, this.#headers(state));
      this.outcome = { accepted: done(answer) };
      this.dispatchEvent(new CustomEvent('done'));
    } catch (failure) {
      this.outcome = { refused: command.name, failure };
    } finally {
      this.#busy = false;
    }
    await this.updateComplete;
    this.#bringIntoView(asked ? form.querySelector('button') : undefined);
  }

  /** Scrolls the result into view. A notice gets the focus, otherwise the button, which may have lost it. */
  #bringIntoView(button) {
    const said = this.querySelector('.refusal, .failed, .notice');
    said?.scrollIntoView({ block: 'nearest' });
    if (said?.matches('.notice')) {
      said.focus({ preventScroll: true });
    } else {
      button?.focus({ preventScroll: true });
    }
  }

  /** Continues the conversation of the event that the reader has seen last, which led to this command. */
  #headers(state) {
    const seen = this.events.at(-1);
    return {
      'If-Match': state.tag,
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
    : html`<label>${t('reason')} <input name="reason" maxlength="200" dir="auto"></label>`;
}

function done({ body, headers }) {
  const types = body.events.map(({ type }) => type);
  const trace = hashOf('inside', '', { trace: headers.get('X-Correlation-Id') });
  return html`
    <p class="notice" role="status" tabindex="-1">${types.length === 0 ? t('already') : t('done', { n: types.length, what: types.join(', ') })}
      <a href=${trace}>${t('trace')}</a></p>`;
}

customElements.define('gy-payment-commands', PaymentCommands);
