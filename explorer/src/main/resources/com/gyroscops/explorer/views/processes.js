import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { instant } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { PROCESSES } from '../messages/processes.js';
import { Ask } from '../parts/ask.js';
import { Part } from '../parts/part.js';
import { processHash, state, waitsFor, why } from '../parts/process.js';
import { empty } from '../parts/states.js';
import { settings } from '../settings.js';

const t = speak(PROCESSES);
const PAGE = 100;
const MOST = 1000;
const COLUMNS = ['workflow', 'state', 'waits', 'until', 'ended', 'started'];

/** The processes, the latest one first, or those alone that still wait. */
class Processes extends Part {
  static properties = { query: {} };

  #found = new Ask(this);

  willUpdate(changed) {
    if (changed.has('query') && this.query.toString() !== changed.get('query')?.toString()) {
      this.#found.answer = undefined;
      this.#found.run(signal => page({ items: [] }, this.query, signal));
    }
  }

  render() {
    const waiting = this.query.has('waiting');
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      <div class="chips"><a class="chip" role="button" href=${hashOf('processes', '', waiting ? {} : { waiting: true })} aria-pressed=${waiting}>${t('waiting')}</a></div>
      ${this.#found.render(found => (found.items.length === 0 ? this.#nothing(waiting) : this.#list(found)))}`;
  }

  #nothing(waiting) {
    return waiting ? empty(t('none'), html`<a href=${hashOf('processes')}>${t('all')}</a>`) : empty(t('nothing'));
  }

  #list({ items, next }) {
    return html`
      <p role="status">${t(next ? 'firstShown' : 'shown', { n: items.length })}</p>
      <table class="processes">
        <thead><tr>${COLUMNS.map(name => html`<th scope="col">${t(name)}</th>`)}</tr></thead>
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

const row = process => html`
  <tr>
    <td><a class="id" href=${processHash(process)}><bdi>${process.workflowId}</bdi></a></td>
    <td>${state(process.state)}</td>
    ${cell('waits', process.waitingFor && waitsFor(process.waitingFor))}
    ${cell('until', process.deadline && when(process.deadline))}
    ${cell('ended', why(process))}
    ${cell('started', when(process.steps[0].at))}
  </tr>`;

/** A cell that is left out on a narrow screen when it is empty. */
const cell = (name, content) => html`<td class=${content ? '' : 'empty'} data-label=${t(name)}>${content || nothing}</td>`;

const when = at => html`<time datetime=${at} title=${at}>${instant(at, settings.language)}</time>`;

/** The processes of `before` and those of the page after it. */
async function page(before, query, signal) {
  const fields = { waiting: query.get('waiting') ?? '', limit: PAGE, cursor: before.next ?? '' };
  const { items, next } = await get('/api/activations', fields, signal);
  return { items: [...before.items, ...items], next };
}

customElements.define('gy-processes', Processes);
