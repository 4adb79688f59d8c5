import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { speak } from '../language.js';
import { localTime, queryOf } from '../lib/event-query.js';
import { hashOf } from '../lib/route.js';
import { PRESETS, preset } from '../lib/time-range.js';
import { ANALYTICS } from '../messages/analytics.js';
import { Part } from './part.js';
import './type-choice.js';

const t = speak(ANALYTICS);
const INTERVALS = ['hour', 'day', 'week', 'month'];
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/**
 * The form of analytics: which events are counted, over which range, in which time zone. Submitting it navigates to the
 * view.
 */
class AnalyticsFilter extends Part {
  static properties = { query: {}, zone: {} };

  render() {
    return html`
      <div class="chips" role="group" aria-label=${t('range')}>
        ${Object.keys(PRESETS).map(name => html`
          <button type="button" class="chip" aria-pressed=${this.#range === name} @click=${() => this.#go(preset(name, Date.now()))}>${t(name)}</button>`)}
      </div>
      <div class="chips" role="group" aria-label=${t('interval')}>
        <span class="label">${t('interval')}</span>
        ${INTERVALS.map(interval => html`
          <button type="button" class="chip" aria-pressed=${(this.query.get('interval') ?? 'day') === interval} @click=${() => this.#go({ interval })}>${t(`by${interval}`)}</button>`)}
      </div>
      <form class="filter" @submit=${this.#submit}>
        ${['from', 'to'].map(name => html`
          <label>${t(name)} <input type="datetime-local" step="1" name=${name} .value=${live(localTime(this.query.get(name)))}></label>`)}
        <label>${t('zone')} <input name="zone" list="zones" required .value=${live(this.zone)} spellcheck="false"></label>
        <datalist id="zones">${ZONES.map(zone => html`<option value=${zone}></option>`)}</datalist>
        <gy-type-choice .chosen=${this.query.getAll('type')}></gy-type-choice>
        <span class="actions"><button>${t('show')}</button></span>
      </form>`;
  }

  get #range() {
    return this.query.get('range') ?? (this.query.get('from') || this.query.get('to') ? undefined : 'all');
  }

  #submit(event) {
    event.preventDefault();
    const fields = queryOf(new FormData(event.target));
    const before = Object.fromEntries(['from', 'to'].map(name => [name, localTime(this.query.get(name))]));
    const sameRange = ['from', 'to'].every(name => localTime(fields.get(name)) === before[name]);
    this.#go({
      range: sameRange ? this.query.get('range') : '',
      from: sameRange ? this.query.get('from') : fields.get('from'),
      to: sameRange ? this.query.get('to') : fields.get('to'),
      zone: fields.get('zone'),
      type: fields.getAll('type'),
    });
  }

  #go(some) {
    const kept = Object.fromEntries(['range', 'interval', 'from', 'to', 'zone'].map(name => [name, this.query.get(name)]));
    const range = 'range' in some ? { to: '' } : {};
    location.hash = hashOf('analytics', '', { ...kept, type: this.query.getAll('type'), ...range, ...some });
  }
}

customElements.define('gy-analytics-filter', AnalyticsFilter);
