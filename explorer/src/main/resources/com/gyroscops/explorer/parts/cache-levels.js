import { html } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { count, share } from '../lib/format.js';
import { cacheLevels } from '../lib/metrics.js';
import { INSIDE } from '../messages/inside.js';
import { pulse } from '../pulse.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { Part } from './part.js';

const t = speak(INSIDE);

/** The number of lookups and hits of each level of the query cache since the start. */
class CacheLevels extends Part {
  #metrics = new Ask(this);
  #look = () => this.#metrics.run(signal => get('/metrics', {}, signal));

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
      <section class="card" aria-labelledby="caches">
        <h2 id="caches">${t('caches')}</h2>
        ${this.#metrics.render(text => levels(cacheLevels(text)))}
      </section>`;
  }
}

const levels = counted => html`
  <div class="scroll" tabindex="0" role="group" aria-label=${t('caches')}><table>
    <thead><tr>${['level', 'state'].map(name => html`<th scope="col">${t(name)}</th>`)}${['hitRate', 'lookups', 'entries'].map(name => html`<th scope="col" class="number">${t(name)}</th>`)}</tr></thead>
    <tbody>${(pulse.readiness?.caches ?? []).map(cache => {
      const { hits, misses } = counted.find(({ level }) => level === cache.level) ?? { hits: 0, misses: 0 };
      return html`
        <tr>
          <th scope="row">${cache.level} <span class="small">${cache.name}</span></th>
          <td>${t(cache.state)}</td>
          <td class="number">${hits + misses === 0 ? t('neverUsed') : share(hits, hits + misses, settings.language)}</td>
          <td class="number">${count(hits + misses, settings.language)}</td>
          <td class="number">${cache.entries === undefined ? '–' : count(cache.entries, settings.language)}</td>
        </tr>`;
    })}</tbody>
  </table></div>`;

customElements.define('gy-cache-levels', CacheLevels);
