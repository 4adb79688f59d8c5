import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerTo, post } from '../api.js';
import { contract } from '../contract.js';
import { speak } from '../language.js';
import { bodyOf, formOf, pathOf } from '../lib/command-form.js';
import { leftToRefund } from '../lib/payment-amounts.js'; // fork:sample-line
import { hashOf } from '../lib/route.js';
import { spoken } from '../lib/words.js';
import { COMMANDS } from '../messages/commands.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { Part } from './part.js';
import { refusal } from './refusal.js';

const t = speak(COMMANDS);

/** The commands that are final, which ask for confirmation. */
const FINAL = [
  'RejectReview', 'CancelPayment', 'FailPayment', 'CloseSession', 'CompleteWorkflow', // fork:sample-line
];

/**
 * The commands that the server says would change an aggregate now, and those that would not. Their forms come from the
 * OpenAPI document. The result is shown beside the command; sends `done` when it was accepted.
 */
class StreamCommands extends Part {
  static properties = { events: {}, outcome: { state: true }, asking: { state: true } };

  #options = new Ask(this);
  #busy = false;

  get stream() {
    const { aggregateType: type, aggregateId: id } = this.events[0];
    return { type, id };
  }

  willUpdate(changed) {
    if (changed.has('events')) {
      const { type, id } = this.stream;
      this.#options.run(async signal => {
        const [{ body, headers }, document] = await Promise.all([
          answerTo(`/api/streams/${encodeURIComponent(type)}/${encodeURIComponent(id)}`, {}, signal), contract()]);
        const commands = body.commands.map(option => ({ ...option, form: formOf(document, option.name) })).filter(({ form }) => form !== undefined);
        return { state: body.state, tag: `"${headers.get('X-Log-Id')}-${body.revision}"`, commands };
      });
      const before = changed.get('events')?.[0];
      if (before?.aggregateId !== id || before?.aggregateType !== type) {
        this.outcome = undefined;
        this.asking = undefined;
      }
    }
  }

  render() {
    return this.#options.render(({ state, tag, commands }) => {
      const next = commands.filter(({ possible }) => possible !== false);
      const others = commands.filter(({ possible }) => possible === false);
      return html`
        <section class="card" aria-labelledby="commands">
          <h2 id="commands">${t('heading')}</h2>
          <p class="intro">${next.length === 0 ? t('nothing') : t.isolated('intro', { user: settings.user })}</p>
          ${this.outcome?.accepted ?? nothing}
          <div class="commands">${this.#forms(next, state, tag)}</div>
          ${others.length === 0 ? nothing : html`
            <details><summary>${t('others')}</summary>
              <p class="small">${t('impossible')}</p>
              <div class="commands">${this.#forms(others, state, tag)}</div></details>`}
        </section>`;
    });
  }

  /** Keyed by name, so that the focused field or button never becomes that of another command. */
  #forms(commands, state, tag) {
    return repeat(commands, command => command.name, command => this.#form(command, state, tag));
  }

  #form(command, state, tag) {
    const asking = this.asking === command.name;
    const possible = command.possible !== false;
    return html`
      <form class=${possible ? '' : 'impossible'} aria-label=${named(command.name)} @submit=${event => this.#submit(event, command, tag, possible)}>
        ${command.form.fields.map(field => input(field, command, state))}
        ${asking ? nothing : html`<button class=${possible ? '' : 'quiet'}>${named(command.name)}</button>`}
        ${asking ? this.#question(command) : nothing}
      </form>
      ${this.outcome?.refused === command.name ? refusal(this.outcome.failure) : nothing}`;
  }

  #question(command) {
    return html`
      <span class="question" role="group" aria-label=${named(command.name)}>
        <button type="button" class="quiet keep" @click=${() => this.#keep(command)}>${t('keep')}</button>
        <strong role="alert">${t('sure')}</strong>
        <button class="ends">${t('yes', { command: named(command.name) })}</button>
      </span>`;
  }

  async #submit(event, command, tag, possible) {
    event.preventDefault();
    if (possible && FINAL.includes(command.name) && this.asking !== command.name) {
      this.asking = command.name;
      await this.updateComplete;
      event.target.querySelector('.keep').focus();
    } else if (!this.#busy) {
      await this.#send(event.target, command, tag);
    }
  }

  async #keep(command) {
    this.asking = undefined;
    await this.updateComplete;
    this.querySelector(`form[aria-label="${CSS.escape(named(command.name))}"] button`).focus();
  }

  async #send(form, command, tag) {
    const body = bodyOf(command.form, Object.fromEntries(new FormData(form)));
    const asked = this.asking;
    this.#busy = true;
    this.outcome = undefined;
    this.asking = undefined;
    try {
      const answer = await post(pathOf(command.form, this.stream.id), body, this.#headers(tag));
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
  #headers(tag) {
    const seen = this.events.at(-1);
    return {
      'If-Match': tag,
      'Idempotency-Key': crypto.randomUUID(),
      'X-Correlation-Id': seen.correlationId,
      'X-Causation-Id': seen.eventId,
    };
  }
}

/** A field of a form; a currency that the state has is not asked for. */
function input({ name, type, required, values, minimum, maxLength }, command, state) {
  const currency = state.amount?.currency;
  if (values !== undefined && name !== 'currency') {
    return html`<label>${fieldName(name)} <select name=${name}>
      ${values.map(value => html`<option value=${value} ?selected=${value === state.requiredRole}>${fieldName(value)}</option>`)}</select></label>`;
  }
  if (name === 'currency') {
    return currency === undefined
      ? html`<label>${t('currency')} <input name="currency" ?required=${required} size="4" maxlength="3" value="EUR"></label>`
      : html`<input type="hidden" name="currency" value=${currency}>`;
  }
  if (name === 'amount') {
    return html`<label>${currency === undefined ? t('amount') : t('amountIn', { currency })} <input name="amount" ?required=${required} size="10" inputmode="decimal"
      .value=${suggested(state)}></label>`;
  }
  return type === 'integer'
    ? html`<label>${fieldName(name)} <input name=${name} type="number" ?required=${required} min=${minimum ?? nothing}></label>`
    : html`<label>${fieldName(name)} <input name=${name} ?required=${required} maxlength=${Math.min(maxLength ?? 200, 200)} dir="auto"></label>`;
}

/** The amount of the state, if it has one. */
function suggested(state) {
  if (state.status === 'COMPLETED' && state.refunded) { return leftToRefund(state); } // fork:sample-line
  return state.amount?.amount ?? '';
}

const named = name => (name in COMMANDS.en ? t(name) : spoken(name));

const fieldName = name => (name in COMMANDS.en ? t(name) : spoken(name[0].toUpperCase() + name.slice(1)));

function done({ body, headers }) {
  const types = body.events.map(({ type }) => type);
  const trace = hashOf('inside', '', { trace: headers.get('X-Correlation-Id') });
  return html`
    <p class="notice" role="status" tabindex="-1">${types.length === 0 ? t('already') : t('done', { n: types.length, what: types.join(', ') })}
      <a href=${trace}>${t('trace')}</a></p>`;
}

customElements.define('gy-stream-commands', StreamCommands);
