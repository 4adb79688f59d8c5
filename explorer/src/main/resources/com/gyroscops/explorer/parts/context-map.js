import { html, nothing, svg } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { around, arrow } from '../lib/circle-layout.js';
import { CONTEXTS } from '../messages/contexts.js';
import { pulse } from '../pulse.js';
import { Ask } from './ask.js';
import { Part } from './part.js';
import { empty } from './states.js';

const t = speak(CONTEXTS);
const BOX = { width: 130, height: 40 };
const COLUMNS = ['context', 'kind', 'of', 'names', 'by'];

/** The contexts of the running application, and what they use of each other, as a picture and as a table. */
class ContextMap extends Part {
  #found = new Ask(this);
  #look = () => this.#found.run(signal => get('/api/contexts', {}, signal));

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
      <section class="card" aria-labelledby="contexts">
        <h2 id="contexts">${t('heading')}</h2>
        <p class="intro">${t('intro')}</p>
        ${this.#found.render(found => (found.contexts.length === 0 ? empty(t('none')) : whole(found)))}
      </section>`;
  }
}

const whole = ({ contexts, uses }) => html`
  ${picture(contexts, uses)}
  <ul class="contexts">${contexts.map(({ name, aggregates, policies }) => html`
    <li><strong>${name}</strong>
      ${aggregates.length === 0 ? nothing : html`<br>${t('aggregates', { names: aggregates.join(', ') })}`}
      ${policies.length === 0 ? nothing : html`<br>${t('policies', { names: policies.join(', ') })}`}</li>`)}</ul>
  <h3>${t('uses')}</h3>
  ${uses.length === 0 ? html`<p>${t('nothing')}</p>` : html`
    <div class="scroll" tabindex="0" role="group" aria-label=${t('uses')}><table class="uses">
      <thead><tr>${COLUMNS.map(name => html`<th scope="col">${t(name)}</th>`)}</tr></thead>
      <tbody>${uses.map(row)}</tbody>
    </table></div>`}`;

const row = ({ context, kind, of, names, by }) => html`
  <tr><th scope="row">${context}</th><td>${t(kind)}</td><td>${of}</td><td>${names.join(', ')}</td><td>${by.join(', ')}</td></tr>`;

/** An arrow goes from a context to the one that it uses; integration events go the other way, dotted. */
function picture(contexts, uses) {
  const places = around(contexts.map(({ name }) => name), 420, 260);
  const bends = { facts: 12, commands: 40, events: 28 };
  return html`
    <svg class="context-map" viewBox="-290 -165 580 330" role="img" aria-labelledby="map">
      <defs><marker id="context-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M 0 0 L 8 4 L 0 8 z"></path></marker></defs>
      ${uses.map(({ context, kind, of }) => {
        const [from, to] = kind === 'events' ? [of, context] : [context, of];
        return svg`<path class=${kind} d=${arrow(places.get(from), places.get(to), BOX, bends[kind])} marker-end="url(#context-arrow)"></path>`;
      })}
      ${[...places].map(([name, { x, y }]) => svg`
        <rect x=${x - BOX.width / 2} y=${y - BOX.height / 2} width=${BOX.width} height=${BOX.height} rx="8"></rect>
        <text x=${x} y=${y}>${name}</text>`)}
    </svg>
    <p class="small" id="map">${t('map')}</p>`;
}

customElements.define('gy-context-map', ContextMap);
