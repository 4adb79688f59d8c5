import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { count } from '../lib/format.js';
import { hoursOf, keyName, weekdays } from '../lib/wall-clock.js';
import { ANALYTICS } from '../messages/analytics.js';
import { settings } from '../settings.js';
import { Ask } from './ask.js';
import './chart.js';
import { eventsLink } from './links.js';
import { Part } from './part.js';

const t = speak(ANALYTICS);
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** The events by weekday and hour. A cell covers hours of several weeks, so clicking it shows a list of these hours. */
class HeatmapChart extends Part {
  static properties = { asked: {}, matrix: {}, cell: { state: true } };

  #hours = new Ask(this);

  willUpdate(changed) {
    if (changed.has('matrix')) {
      this.cell = undefined;
    }
  }

  render() {
    return html`
      <gy-chart .label=${t('heatmap')} .option=${colour => option(this.matrix, colour)} .table=${this.#table()}
        @picked=${({ detail }) => this.#open(detail.value[1], detail.value[0])}></gy-chart>
      ${this.cell ? this.#behind() : nothing}`;
  }

  #table() {
    const days = weekdays(settings.language);
    return {
      columns: [t('hour'), ...days],
      rows: HOURS.map((name, hour) => [name, ...this.matrix.map((row, weekday) => (row[hour] === 0 ? '' : html`
        <button type="button" class="quiet number" aria-label="${days[weekday]} ${name}: ${row[hour]}" @click=${() => this.#open(weekday, hour)}>${row[hour]}</button>`))]),
    };
  }

  async #open(weekday, hour) {
    this.cell = { weekday, hour };
    const { asked } = this;
    await this.#hours.run(async signal => hoursOf((await get('/api/analytics/trends', { ...asked, interval: 'hour' }, signal)).buckets, weekday, hour));
    await this.updateComplete;
    this.querySelector('.behind h2')?.focus();
  }

  #behind() {
    const { weekday, hour } = this.cell;
    return html`
      <div class="behind">
        <h2 tabindex="-1">${t('cell', { weekday: weekdays(settings.language, 'long')[weekday], hour: HOURS[hour] })}</h2>
        <p>${t('cellIntro')}</p>
        ${this.#hours.render(buckets => html`<ul>${buckets.map(bucket => html`
          <li>${keyName(bucket.key, settings.language)}: ${eventsLink({ type: this.asked.type, from: bucket.from, to: bucket.to }, `${count(bucket.count, settings.language)} ${t('events').toLowerCase()}`)}</li>`)}</ul>`)}
        <button type="button" class="quiet" @click=${() => (this.cell = undefined)}>${t('close')}</button>
      </div>`;
  }
}

function option(matrix, colour) {
  const cells = matrix.flatMap((row, weekday) => row.map((some, hour) => [hour, weekday, some]));
  const most = Math.max(1, ...matrix.flat());
  const axis = { axisLabel: { color: colour('faint') }, axisLine: { show: false }, axisTick: { show: false } };
  return {
    grid: { left: 8, right: 8, top: 8, bottom: 48, containLabel: true },
    xAxis: { type: 'category', data: HOURS.map(name => name.slice(0, 2)), ...axis },
    yAxis: { type: 'category', data: weekdays(settings.language), inverse: true, ...axis },
    visualMap: {
      min: 0,
      max: most,
      text: [count(most, settings.language), '0'],
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      itemHeight: 160,
      inRange: { color: [colour('sunken'), colour('accent')] },
      textStyle: { color: colour('faint') },
    },
    series: [{ type: 'heatmap', data: cells, itemStyle: { borderColor: colour('card'), borderWidth: 2 } }],
  };
}

customElements.define('gy-heatmap-chart', HeatmapChart);
