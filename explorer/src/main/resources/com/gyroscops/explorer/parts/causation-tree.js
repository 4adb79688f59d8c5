import { html, nothing, svg } from 'lit';
import { speak } from '../language.js';
import { duration, instant } from '../lib/format.js';
import { connectors } from '../lib/tree-layout.js';
import { hashOf } from '../lib/route.js';
import { CORRELATION } from '../messages/correlation.js';
import { settings } from '../settings.js';
import { aggregateLink } from './links.js';
import { Part } from './part.js';
import { mark, user, what } from './what.js';

const t = speak(CORRELATION);
const SIZE = { row: 76, step: 22 };
const DEEPEST = 8;
const PAGE = 200;

/** A causation tree as an outline with lines beside it; `rows` are those that `layout` returns. */
class CausationTree extends Part {
  static properties = { rows: {}, label: {}, shown: { state: true } };

  willUpdate(changed) {
    if (changed.has('rows')) {
      this.shown = PAGE;
    }
  }

  render() {
    const rows = this.rows.slice(0, this.shown);
    const deepest = Math.min(DEEPEST, rows.reduce((most, { depth }) => Math.max(most, depth), 0));
    const width = (deepest + 1) * SIZE.step;
    return html`
      <div class="tree card">
        <svg width=${width} height=${rows.length * SIZE.row} aria-hidden="true">
          ${connectors(rows, SIZE, deepest).map(path => svg`<path d=${path}></path>`)}
        </svg>
        <ol aria-label=${this.label}>${rows.map((row, index) => this.#row(row, index, deepest))}</ol>
      </div>
      ${this.shown < this.rows.length ? html`<p><button type="button" @click=${() => (this.shown += PAGE)}>${t('more')}</button></p>` : nothing}`;
  }

  #row({ event, depth, since, sinceStart, ofCommand }, index, deepest) {
    const { language } = settings;
    return html`
      <li .style=${`height:${SIZE.row}px;padding-inline-start:${(Math.min(depth, deepest) + 1) * SIZE.step}px`}>
        <span class="cause">${since === undefined ? t('root') : t('since', { time: duration(since, language) })}${ofCommand > 1 ? html` · ${t('together', { n: ofCommand })}` : nothing}</span>
        <span class="line">${mark(event.type)} <a href=${hashOf('events', event.eventId)}>${what(event)}</a></span>
        <span class="small"><time datetime=${event.timestamp} title=${instant(event.timestamp, language)}>${index === 0 ? instant(event.timestamp, language) : t('at', { time: duration(sinceStart, language) })}</time>,
          ${user(event)}, ${aggregateLink(event)}</span>
      </li>`;
  }
}

customElements.define('gy-causation-tree', CausationTree);
