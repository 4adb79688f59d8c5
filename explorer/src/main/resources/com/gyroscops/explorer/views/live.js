import { html, nothing } from 'lit';
import { speak } from '../language.js';
import { count, time } from '../lib/format.js';
import { Newest, Rate } from '../lib/newest.js';
import { LiveFeed } from '../live-feed.js';
import { log } from '../log.js';
import { LIVE } from '../messages/live.js';
import '../parts/event-filter.js';
import '../parts/event-counters.js';
import '../parts/event-table.js';
import { nothingYet, oneMore } from '../parts/nothing-yet.js';
import { Part } from '../parts/part.js';
import { empty, failed, loading } from '../parts/states.js';
import { pulse } from '../pulse.js';
import { settings } from '../settings.js';

const t = speak(LIVE);
const BEFORE = 30;
const MOST = 500;
const DRAWN_EVERY = 250;

/** The feed of events as they happen, drawn at most four times a second. */
class Live extends Part {
  static properties = { query: {}, paused: { state: true }, feed: { state: true }, drawn: { state: true } };

  #shown = new Newest(MOST);
  #came = new Newest(MOST);
  #rate = new Rate();
  #feed = undefined;
  #timer = undefined;
  #beat = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.#draw(), DRAWN_EVERY);
    pulse.addEventListener('beat', this.#beat);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    pulse.removeEventListener('beat', this.#beat);
    this.#feed?.close();
  }

  willUpdate(changed) {
    if (changed.has('query') && this.query.toString() !== changed.get('query')?.toString()) {
      this.#begin();
    }
  }

  /** Shows the newest events, and follows the log from there without a gap. */
  #begin() {
    this.#feed?.close();
    this.#shown = new Newest(MOST);
    this.#came = new Newest(MOST);
    this.begun = false;
    this.heard = 0;
    this.#feed = new LiveFeed(this.query, BEFORE, said => this.#hear(said));
  }

  #hear({ events, past, ...feed }) {
    if (past) {
      this.#shown.add(events);
      this.begun = true;
      this.requestUpdate();
    } else if (events) {
      this.#came.add(events);
      this.#rate.add(events.length, performance.now());
      this.heard += events.length;
    } else {
      this.feed = feed;
    }
  }

  #draw() {
    if (this.#came.items.length > 0 && !this.paused) {
      this.#shown.add(this.#came.items.toReversed());
      this.#shown.dropped += this.#came.dropped;
      this.#came = new Newest(MOST);
      this.heard = 0;
    }
    // The inputs of a draw; it is drawn again when they change.
    this.drawn = `${this.#shown.items[0]?.position} ${this.heard} ${this.#perSecond}`;
  }

  get #perSecond() {
    return Math.round(this.#rate.at(performance.now()) * 10) / 10;
  }

  render() {
    return html`
      <h1>${t('heading')}</h1>
      <p class="intro">${t('intro')}</p>
      <div class="cards gauges">
        ${this.#gauge('head', count(Math.max(pulse.readiness?.position ?? 0, this.#shown.items[0]?.position ?? 0), settings.language))}
        ${this.#gauge('rate', count(this.#perSecond, settings.language))}
        ${this.#gauge('readModels', this.#readModels())}
      </div>
      <gy-event-counters .seen=${this.#shown.items[0]?.position ?? 0}></gy-event-counters>
      <div class="live-bar">
        <span class="connection ${this.paused ? 'paused' : this.feed?.state}" role="status">${t(this.paused ? 'paused' : this.feed?.state ?? 'connecting')}</span>
        <button type="button" aria-pressed=${this.paused === true} @click=${() => (this.paused = !this.paused)}>${t(this.paused ? 'resume' : 'pause')}</button>
        ${this.paused && this.heard > 0 ? html`<span>${t('waiting', { n: this.heard })}</span>` : nothing}
        ${this.#untouched ? nothing : oneMore(t('quiet'))}
      </div>
      ${log.changedAt === undefined ? nothing : html`<p class="notice">${t('startedOver', { time: time(log.changedAt, settings.language) })}</p>`}
      ${this.feed?.failure?.problem ? failed(this.feed.failure) : nothing}
      <details class="filtering" ?open=${this.query.size > 0}><summary>${t('filter')}</summary>
        <gy-event-filter view="live" .query=${this.query}></gy-event-filter></details>
      ${this.#events()}
      ${this.#shown.dropped > 0 ? html`<p class="small">${t('dropped')}</p>` : nothing}`;
  }

  #events() {
    if (this.#shown.items.length > 0) {
      return html`<gy-event-table .events=${this.#shown.items} .label=${t('feed')}></gy-event-table>`;
    }
    if (!this.begun) {
      return loading();
    }
    return this.#untouched ? nothingYet(() => {}) : empty(t('silent'));
  }

  /** Whether the log is still empty. */
  get #untouched() {
    return this.begun && this.query.size === 0 && this.#shown.items.length === 0;
  }

  #gauge(name, value) {
    return html`<div class="card gauge"><span class="small">${t(name)}</span><strong>${value}</strong></div>`;
  }

  #readModels() {
    return pulse.readiness?.projections?.map(({ name, lag }) => html`<span>${lag === 0 ? t('upToDate', { name }) : t('lag', { name, n: lag })}</span> `) ?? '–';
  }
}

customElements.define('gy-live', Live);
