import { html, nothing } from 'lit';
import { post } from '../api.js';
import { speak } from '../language.js';
import { hashOf } from '../lib/route.js';
import { NEW_TASK } from '../messages/new-task.js';
import { settings } from '../settings.js';
import { Part } from './part.js';
import { refusal } from './refusal.js';

const t = speak(NEW_TASK);

/** Opens a task, and goes to it. */
class NewTask extends Part {
  static properties = { failure: { state: true }, busy: { state: true } };

  render() {
    return html`
      <details class="card">
        <summary>${t('heading')}</summary>
        <p class="intro">${t('onBehalf', { user: settings.user })}</p>
        <form class="filter" @submit=${this.#submit}>
          <label>${t('title')} <input name="title" required maxlength="200"></label>
          <label>${t('id')} <input name="id" maxlength="64" spellcheck="false"></label>
          <span class="actions"><button ?disabled=${this.busy}>${t('open')}</button></span>
        </form>
        ${this.failure ? refusal(this.failure) : nothing}
      </details>`;
  }

  async #submit(event) {
    event.preventDefault();
    const { title, id } = Object.fromEntries(new FormData(event.target));
    const task = id.trim() || `task-${crypto.randomUUID().slice(0, 8)}`;
    this.busy = true;
    this.failure = undefined;
    try {
      await post(`/api/tasks/${encodeURIComponent(task)}/open`, { title: title.trim() }, { 'Idempotency-Key': crypto.randomUUID() });
      location.hash = hashOf('tasks', task);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('gy-new-task', NewTask);
