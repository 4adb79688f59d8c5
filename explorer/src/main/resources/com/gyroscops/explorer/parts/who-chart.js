import { html } from 'lit';
import { speak } from '../language.js';
import { count } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { top } from '../lib/wall-clock.js';
import { ANALYTICS } from '../messages/analytics.js';
import { settings } from '../settings.js';
import './chart.js';
import { eventsLink } from './links.js';
import { Part } from './part.js';

const t = speak(ANALYTICS);
const MOST = 20;

/** Events by organization or user; `field` is the filter that finds them. */
class WhoChart extends Part {
  static properties = { asked: {}, counts: {}, name: {}, field: {} };

  render() {
    const bars = top(this.counts, MOST);
    return html`<gy-chart .label=${t(this.name)} .option=${colour => option(bars, colour)} .table=${this.#table()}
      @picked=${({ detail }) => this.#follow(bars[detail.dataIndex][0])}></gy-chart>`;
  }

  #table() {
    const rows = top(this.counts, Infinity);
    return {
      columns: [t('who'), t('events')],
      rows: rows.map(([who, some]) => [named(who), eventsLink(this.#events(who), count(some, settings.language))]),
    };
  }

  #events(who) {
    return { ...this.asked, zone: '', [this.field]: who };
  }

  #follow(who) {
    if (who !== '') {
      location.hash = hashOf('events', '', this.#events(who));
    }
  }
}

const named = who => (who === '' ? t('others') : who === 'unknown' ? t('unknown') : who);

const option = (bars, colour) => ({
  // The width of a label is estimated and may be too small.
  grid: { left: 20, right: 24, top: 8, bottom: 8, containLabel: true },
  xAxis: { type: 'value', minInterval: 1, axisLabel: { color: colour('faint'), hideOverlap: true }, splitLine: { lineStyle: { color: colour('line') } } },
  yAxis: {
    type: 'category',
    inverse: true,
    data: bars.map(([who]) => named(who)),
    axisLabel: { color: colour('text'), width: 110, overflow: 'truncate', interval: 0, fontSize: 11 },
    axisLine: { lineStyle: { color: colour('line') } },
  },
  series: [{ type: 'bar', data: bars.map(([, some]) => some), itemStyle: { color: colour('accent') } }],
});

customElements.define('gy-who-chart', WhoChart);
