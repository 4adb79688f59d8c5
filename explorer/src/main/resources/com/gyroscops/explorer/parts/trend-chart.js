import { html } from 'lit';
import { speak } from '../language.js';
import { count } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { keyName } from '../lib/wall-clock.js';
import { ANALYTICS } from '../messages/analytics.js';
import { settings } from '../settings.js';
import './chart.js';
import { eventsLink } from './links.js';
import { Part } from './part.js';

const t = speak(ANALYTICS);

/** The events over time. */
class TrendChart extends Part {
  static properties = { asked: {}, trend: {} };

  render() {
    const { buckets } = this.trend;
    return html`<gy-chart .label=${t('trend')} .option=${colour => option(buckets, colour)} .table=${this.#table()} @picked=${this.#follow}></gy-chart>`;
  }

  #table() {
    const some = this.trend.buckets.filter(bucket => bucket.count > 0);
    return {
      columns: [t('when'), t('events')],
      rows: some.map(bucket => [keyName(bucket.key, settings.language), eventsLink(this.#events(bucket), count(bucket.count, settings.language))]),
    };
  }

  #events({ from, to }) {
    return { type: this.asked.type, from, to };
  }

  #follow({ detail }) {
    location.hash = hashOf('events', '', this.#events(this.trend.buckets[detail.dataIndex]));
  }
}

const option = (buckets, colour) => ({
  grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
  xAxis: {
    type: 'category',
    data: buckets.map(({ key }) => keyName(key, settings.language)),
    // Keeps the first and the last label within the chart.
    axisLabel: { color: colour('faint'), hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right' },
    axisLine: { lineStyle: { color: colour('line') } },
  },
  yAxis: { type: 'value', minInterval: 1, axisLabel: { color: colour('faint') }, splitLine: { lineStyle: { color: colour('line') } } },
  series: [{ type: 'bar', data: buckets.map(bucket => bucket.count), itemStyle: { color: colour('accent') } }],
});

customElements.define('gy-trend-chart', TrendChart);
