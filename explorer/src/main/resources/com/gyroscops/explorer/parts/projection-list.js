import { html, nothing } from 'lit';
import { get, post } from '../api.js';
import { speak } from '../language.js';
import { count } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { INSIDE } from '../messages/inside.js';
import { pulse } from '../pulse.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { Part } from './part.js';
import { bringIntoView, refusal } from './refusal.js';

const t = speak(INSIDE);

/** The positions of the projections, their dead letters, and a button to rebuild each. */
class ProjectionList extends Part {
  static properties = { said: { state: true } };

  #projections = new Ask(this);
  #look = () => this.#projections.run(signal => look(signal));

  connectedCallback() {
    super.connectedCallback();
    pulse.addEventListener('beat', this.#look);
    this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    pulse.removeEventListener('beat', this.#look);
  }

  render() {
    return html`
      <section class="card" aria-labelledby="projections">
        <h2 id="projections">${t('projections')}</h2>
        ${this.#projections.render(items => html`
          <div class="scroll" tabindex="0" role="group" aria-label=${t('projections')}><table>
            <thead><tr>${['name', 'state'].map(name => html`<th scope="col">${t(name)}</th>`)}${['position', 'lag', 'deadLetters'].map(name => html`<th scope="col" class="number">${t(name)}</th>`)}<td></td></tr></thead>
            <tbody>${items.map(({ status }) => this.#row(status))}</tbody>
          </table></div>
          <div role="status">${this.said ?? nothing}</div>
          ${items.filter(({ deadLetters }) => deadLetters.length > 0).map(item => this.#aside(item))}`)}
      </section>`;
  }

  #row({ name, state, position, lag, parked }) {
    return html`
      <tr>
        <th scope="row">${name}</th>
        <td>${state === 'rebuilding' ? '…' : t(state)}</td>
        <td class="number">${count(position, settings.language)}</td>
        <td class="number">${count(lag, settings.language)}</td>
        <td class="number">${count(parked, settings.language)}</td>
        <td><button type="button" class="quiet" aria-disabled=${state === 'rebuilding'} @click=${() => state === 'rebuilding' || this.#rebuild(name)}>${t('rebuild')}</button></td>
      </tr>`;
  }

  #aside({ status: { name }, deadLetters }) {
    return html`
      <h3>${t('deadLettersOf', { name })}</h3>
      <ul>${deadLetters.map(({ eventId, position, type, aggregateId, attempts }) => html`
        <li><a href=${hashOf('events', eventId)}>${position}</a> ${type} <code><bdi>${aggregateId}</bdi></code> ${t('tried', { n: attempts })}
          <button type="button" class="quiet" @click=${() => this.#retry(name, position)}>${t('retry')}</button></li>`)}</ul>`;
  }

  async #rebuild(name) {
    await this.#order(`/api/projections/${name}/rebuild`, () => t('rebuilding', { name }));
    while (this.isConnected && this.#statusOf(name)?.state === 'rebuilding') {
      await new Promise(resolve => setTimeout(resolve, 200));
      await this.#look();
    }
    if (typeof this.said === 'string') {
      this.said = t(this.#statusOf(name)?.rebuildFailed ? 'notRebuilt' : 'rebuilt', { name });
    }
  }

  #statusOf(name) {
    return this.#projections.answer?.find(({ status }) => status.name === name)?.status;
  }

  #retry(name, position) {
    return this.#order(`/api/projections/${name}/dead-letters/${position}/retry`, ({ applied, failed }) => [t('retried', { n: applied }), failed ? html` ${t('failedAgain', failed)}` : nothing]);
  }

  async #order(path, said) {
    try {
      this.said = said((await post(path)).body);
    } catch (failure) {
      this.said = refusal(failure);
      await bringIntoView(this);
    }
    await this.#look();
  }
}

/** Loads the projections, each with its dead letters. */
async function look(signal) {
  const { items } = await get('/api/projections', {}, signal);
  return Promise.all(items.map(async status => ({
    status,
    deadLetters: status.parked === 0 ? [] : (await get(`/api/projections/${status.name}/dead-letters`, { limit: 20 }, signal)).items,
  })));
}

customElements.define('gy-projection-list', ProjectionList);
