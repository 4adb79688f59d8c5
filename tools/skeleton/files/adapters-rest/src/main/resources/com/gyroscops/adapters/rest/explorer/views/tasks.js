import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { instant } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { TASKS } from '../messages/tasks.js';
import { Ask } from '../parts/ask.js';
import { taskLink } from '../parts/links.js';
import '../parts/new-task.js';
import { Part } from '../parts/part.js';
import { empty } from '../parts/states.js';
import { ALL_STATUSES, status, statusName } from '../parts/status.js';
import { settings } from '../settings.js';

const t = speak(TASKS);
const PAGE = 100;

/** Tasks by status. */
class Tasks extends Part {
  static properties = { query: {} };

  #found = new Ask(this);

  willUpdate(changed) {
    if (changed.has('query') && this.query.toString() !== changed.get('query')?.toString()) {
      this.#found.answer = undefined;
      this.#found.run(signal => page({ items: [] }, this.query, signal));
    }
  }

  render() {
    const chosen = this.query.getAll('status');
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      <div class="chips" role="group" aria-label=${t('status')}>${ALL_STATUSES.map(code => chip(code, chosen))}</div>
      <gy-new-task></gy-new-task>
      ${this.#found.render(found => (found.items.length === 0 ? empty(t('none')) : this.#list(found)))}`;
  }

  #list({ items, next }) {
    return html`
      <p role="status">${t(next ? 'firstShown' : 'shown', { n: items.length })}</p>
      <table class="tasks">
        <thead><tr>${['task', 'status', 'title', 'reason', 'changedAt'].map(name => html`<th scope="col" class=${name}>${t(name)}</th>`)}</tr></thead>
        <tbody>${items.map(row)}</tbody>
      </table>
      ${next === null ? nothing : html`<p><button type="button" @click=${() => this.#more()}>${t('more')}</button></p>`}`;
  }

  #more() {
    const before = this.#found.answer;
    return this.#found.run(signal => page(before, this.query, signal));
  }
}

/** Takes a status in or out of the query. */
function chip(code, chosen) {
  const others = chosen.filter(other => other !== code);
  const query = { status: others.length === chosen.length ? [...chosen, code] : others };
  return html`<a class="chip" role="button" href=${hashOf('tasks', '', query)} aria-pressed=${chosen.includes(code)}>${statusName(code)}</a>`;
}

const row = task => html`
  <tr>
    <td class="task">${taskLink(task.taskId)}</td>
    <td class="status">${status(task.status)}</td>
    <td class="title">${task.title}</td>
    <td class="reason">${task.reason ?? ''}</td>
    <td class="changedAt">${instant(task.changedAt, settings.language)}</td>
  </tr>`;

async function page(before, query, signal) {
  const { items, next } = await get('/api/tasks', { status: query.getAll('status'), limit: PAGE, cursor: before.next ?? '' }, signal);
  return { items: [...before.items, ...items], next };
}

customElements.define('gy-tasks', Tasks);
