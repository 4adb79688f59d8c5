import { html, nothing } from 'lit';
import { get } from '../api.js';
import { speak } from '../language.js';
import { count } from '../lib/format.js';
import { hashOf } from '../lib/route.js';
import { coarser, preset } from '../lib/time-range.js';
import { busiest, keyName } from '../lib/wall-clock.js';
import { ANALYTICS } from '../messages/analytics.js';
import '../parts/analytics-filter.js';
import { Ask } from '../parts/ask.js';
import '../parts/heatmap-chart.js';
import { nothingYet } from '../parts/nothing-yet.js';
import { Part } from '../parts/part.js';
import { empty } from '../parts/states.js';
import '../parts/trend-chart.js';
import '../parts/who-chart.js';
import { settings } from '../settings.js';

const t = speak(ANALYTICS);

/** Events counted by time and by organization and user, over the range in the page's address. */
class Analytics extends Part {
  static properties = { query: {} };

  #counts = new Ask(this);

  willUpdate(changed) {
    if (changed.has('query') && this.query.toString() !== changed.get('query')?.toString()) {
      this.#count();
    }
  }

  #count() {
    const asked = this.asked;
    const interval = this.query.get('interval') ?? 'day';
    return this.#counts.run(async signal => {
      const [statistics, heatmap, trend] = await Promise.all([
        get('/api/analytics/statistics', asked, signal),
        get('/api/analytics/heatmap', asked, signal),
        trendOf(asked, interval, signal),
      ]);
      return { asked, statistics, heatmap, trend };
    });
  }

  /** The query in the form that the analytics API expects. */
  get asked() {
    const { query } = this;
    return {
      type: query.getAll('type'),
      from: query.get('from') ?? '',
      to: query.get('to') ?? '',
      zone: query.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
  }

  render() {
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      <gy-analytics-filter .query=${this.query} .zone=${this.asked.zone}></gy-analytics-filter>
      ${this.#counts.render(counts => (counts.statistics.total === 0 ? this.#nothing() : this.#charts(counts)))}`;
  }

  #nothing() {
    const filtered = ['from', 'to', 'type'].some(name => this.query.get(name));
    const everything = hashOf('analytics', '', preset('all', Date.now()));
    return filtered ? empty(t('none'), html`<a href=${everything}>${t('noneHint')}</a>`) : nothingYet(() => this.#count());
  }

  #charts({ asked, statistics, heatmap, trend }) {
    const { language } = settings;
    const [hour, most] = busiest(statistics.byHour);
    return html`
      <p role="status"><strong>${t('total', { n: statistics.total })}</strong>.
        ${t('busiestHour', { when: keyName(hour, language), count: count(most, language) })}
        ${trend.coarser ? html`<br>${t('coarser')}` : nothing}</p>
      <div class="charts">
        <gy-trend-chart class="card" .asked=${asked} .trend=${trend}></gy-trend-chart>
        <gy-heatmap-chart class="card" .asked=${asked} .matrix=${heatmap.matrix}></gy-heatmap-chart>
        <gy-who-chart class="card" .asked=${asked} .counts=${statistics.byOrganization} name="organizations" field="organizationId"></gy-who-chart>
        <gy-who-chart class="card" .asked=${asked} .counts=${statistics.byUser} name="users" field="userId"></gy-who-chart>
      </div>`;
  }
}

/** The trend by `interval`, or by the next coarser one if that has too many buckets. */
async function trendOf(asked, interval, signal) {
  try {
    return await get('/api/analytics/trends', { ...asked, interval, fill: true }, signal);
  } catch (failure) {
    if (failure.problem?.code === 'too-many-buckets' && coarser(interval)) {
      return { ...(await trendOf(asked, coarser(interval), signal)), coarser: true };
    }
    throw failure;
  }
}

customElements.define('gy-analytics', Analytics);
