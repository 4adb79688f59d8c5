import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { duration, time } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { INSIDE } from '../messages/inside.js';
import { Ask } from '../parts/ask.js';
import '../parts/cache-levels.js';
import '../parts/command-way.js';
import '../parts/context-map.js';
import '../parts/make-payment.js'; // fork:sample-line
import { Part } from '../parts/part.js';
import '../parts/projection-list.js';
import { empty } from '../parts/states.js';
import { settings } from '../settings.js';

const t = speak(INSIDE);
const PERIOD = 2000;
const SHOWN = 6;

/** The last command's trace through the layers, the state of the read models and the cache, and the contexts. */
class Inside extends Part {
  static properties = { query: {} };

  #traces = new Ask(this);
  #timer = undefined;

  connectedCallback() {
    super.connectedCallback();
    this.#look();
    this.#timer = setInterval(() => document.hidden || this.#traces.busy || this.#look(), PERIOD);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  #look() {
    return this.#traces.run(async signal => (await get('/api/traces', {}, signal)).items);
  }

  render() {
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      ${this.#traces.render(traces => this.#commands(traces))}
      <gy-projection-list></gy-projection-list>
      <gy-cache-levels></gy-cache-levels>
      <gy-context-map></gy-context-map>`;
  }

  #commands(traces) {
    const asked = this.query.get('trace');
    const found = traces.find(({ correlationId }) => correlationId === asked);
    const shown = found ?? traces[0];
    return html`
      <section aria-labelledby="commands">
        <h2 id="commands">${t('last')}</h2>
        <div class="commands-run">
          ${traces.slice(0, SHOWN).map(trace => chip(trace, trace === shown))}
          ${this.#button()}
        </div>
      </section>
      ${asked && !found && traces.length > 0 ? html`<p class="notice">${t('gone')}</p>` : nothing}
      ${shown === undefined ? empty(t('none')) : html`<gy-command-way .trace=${shown}></gy-command-way>`}`;
  }

  #button() {
    return [
      html`<gy-make-payment .label=${t('run')} @made=${this.#ran}></gy-make-payment>`, // fork:sample-line
    ];
  }

  // fork:sample
  #ran() {
    location.hash = hashOf('inside');
    this.#look();
  }
  // fork:end
}

const chip = (trace, chosen) => html`
  <a class="chip ${trace.outcome === 'accepted' ? '' : 'refused'}" href=${hashOf('inside', '', { trace: trace.correlationId })} aria-current=${chosen ? 'true' : 'false'}>
    ${trace.command} <small>${duration(trace.way.tookNanos / 1e6, settings.language)} · ${time(trace.startedAt, settings.language)}</small></a>`;

customElements.define('gy-inside', Inside);
