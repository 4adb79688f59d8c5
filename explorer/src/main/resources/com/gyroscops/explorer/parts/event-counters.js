import { html } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { count } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { LIVE } from '../messages/live.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import { Part } from './part.js';
import { mark } from './what.js';

const t = speak(LIVE);
const PERIOD = 2000;
const ROOMY = matchMedia('(min-width: 60rem)');

/** The number of events of each type; reloaded when `seen`, the newest position, changes. */
class EventCounters extends Part {
  static properties = { seen: {} };

  #counters = new Ask(this);
  #timer = undefined;
  #asked = undefined;

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.#look(), PERIOD);
    this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  #look() {
    if (this.#asked !== this.seen && !this.#counters.busy) {
      this.#asked = this.seen;
      this.#counters.run(async signal => byType((await get('/api/counters', {}, signal)).items));
    }
  }

  render() {
    return html`<details class="card counters" ?open=${ROOMY.matches}><summary>${t('counters')}</summary>${this.#counters.render(list)}</details>`;
  }
}

function list(totals) {
  const most = Math.max(...totals.values());
  return html`<ul>${[...totals].map(([type, total]) => html`
    <li><a href=${hashOf('events', '', { type })}>${mark(type)}</a> <meter max=${most} value=${total} aria-hidden="true"></meter> <span class="number">${count(total, settings.language)}</span></li>`)}</ul>`;
}

/** Counters summed over all organizations, the most frequent type first. */
function byType(counters) {
  const totals = new Map();
  counters.forEach(({ type, count: some }) => totals.set(type, (totals.get(type) ?? 0) + some));
  return new Map([...totals].sort(([, one], [, other]) => other - one));
}

customElements.define('gy-event-counters', EventCounters);
