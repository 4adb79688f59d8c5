import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { duration } from '../lib/format.js';
import { layout } from '../lib/tree-layout.js';
import { hashOf } from '../lib/route.js';
import { CORRELATION } from '../messages/correlation.js';
import { Ask } from '../parts/ask.js';
import '../parts/causation-tree.js';
import { Part } from '../parts/part.js';
import '../parts/recent-conversations.js';
import { empty } from '../parts/states.js';
import { mark, what } from '../parts/what.js';
import { settings } from '../settings.js';

const t = speak(CORRELATION);

/** A conversation: its events as a tree of causes and effects. Without an id, a list of recent conversations. */
class Correlation extends Part {
  static properties = { id: {} };

  #found = new Ask(this);

  willUpdate(changed) {
    if (changed.has('id') && this.id !== '') {
      const { id } = this;
      this.#found.answer = undefined;
      this.#found.run(signal => get(`/api/analytics/correlations/${encodeURIComponent(id)}`, {}, signal));
    }
  }

  render() {
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      <form class="open" @submit=${open}>
        <label>${t('open')} <input name="id" required maxlength="128" .value=${this.id} spellcheck="false" autocapitalize="off"></label>
        <button class="quiet">${t('go')}</button>
      </form>
      ${this.id === '' ? html`<gy-recent-conversations></gy-recent-conversations>` : this.#found.render(conversation)}`;
  }
}

function conversation(found) {
  return found.events.length === 0 ? empty(t('none')) : html`
    ${inShort(found)}
    ${found.truncated ? html`<p class="notice">${t('truncated', { n: found.events.length })}</p>` : nothing}
    ${tree('tree', found.tree)}
    ${tree('orphans', found.orphans, t('orphansIntro'))}
    ${tree('deeper', found.deeper)}
    ${found.cycles.length === 0 ? nothing : cycles(found)}`;
}

function inShort({ events, total }) {
  const people = [...new Set(events.map(event => event.metadata.userId))];
  const took = new Date(events.at(-1).timestamp) - new Date(events[0].timestamp);
  return html`
    <dl class="facts card" aria-label=${t('summary')}>
      ${[['count', t('events', { n: total })], ['took', duration(took, settings.language)], ['people', people.map((person, index) => html`${index === 0 ? '' : ', '}<bdi>${person}</bdi>`)]].map(([name, value]) => html`
        <div><dt>${t(name)}</dt><dd>${value}</dd></div>`)}
    </dl>`;
}

const tree = (name, roots, intro) => roots.length === 0 ? nothing : html`
  <section aria-labelledby=${name}>
    <h2 id=${name}>${t(name)}</h2>
    ${intro ? html`<p class="intro">${intro}</p>` : nothing}
    <gy-causation-tree .rows=${layout(roots)} .label=${t(name)}></gy-causation-tree>
  </section>`;

function cycles(found) {
  const events = new Map(found.events.map(event => [event.eventId, event]));
  return html`
    <section aria-labelledby="cycles">
      <h2 id="cycles">${t('cycles')}</h2>
      <p class="intro">${t('cyclesIntro')}</p>
      ${found.cycles.map(cycle => html`<ol>${cycle.map(id => html`
        <li><a href=${hashOf('events', id)}>${events.has(id) ? html`${mark(events.get(id).type)} ${what(events.get(id))}` : id}</a></li>`)}</ol>`)}
    </section>`;
}

function open(event) {
  event.preventDefault();
  location.hash = hashOf('correlation', new FormData(event.target).get('id').trim());
}

customElements.define('gy-correlation', Correlation);
