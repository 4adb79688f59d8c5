import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { speak } from './language.js';
import { parse, hashOf } from './lib/route.js';
import { log } from './log.js';
import { SHELL } from './messages/shell.js';
import { Part } from './parts/part.js';
import './parts/preferences.js';
import { pulse } from './pulse.js';
import { settings } from './settings.js';
import { putBack, typedIn } from './typed.js';
import './views/analytics.js';
import './views/correlation.js';
import './views/event.js';
import './views/events.js';
import './views/inside.js';
import './views/live.js';
import './views/payments.js'; // fork:sample-line
import './views/process.js'; // fork:sample-line
import './views/processes.js'; // fork:sample-line
import './views/stream.js';
import './views/streams.js';

const t = speak(SHELL);

const VIEWS = {
  payments: (id, query) => id === '' ? html`<gy-payments .query=${query}></gy-payments>` : html`<gy-stream .type=${'Payment'} .id=${id} .query=${query}></gy-stream>`, // fork:sample-line
  streams: (id, query) => id === '' ? html`<gy-streams .query=${query}></gy-streams>` : stream(id, query),
  processes: (id, query) => id === '' ? html`<gy-processes .query=${query}></gy-processes>` : html`<gy-process .id=${id} .query=${query}></gy-process>`, // fork:sample-line
  live: (_, query) => html`<gy-live .query=${query}></gy-live>`,
  events: (id, query) => id === '' ? html`<gy-events .query=${query}></gy-events>` : html`<gy-event .id=${id}></gy-event>`,
  correlation: (id, query) => html`<gy-correlation .id=${id} .query=${query}></gy-correlation>`,
  analytics: (_, query) => html`<gy-analytics .query=${query}></gy-analytics>`,
  inside: (_, query) => html`<gy-inside .query=${query}></gy-inside>`,
};
const HOME = Object.keys(VIEWS)[0];

/**
 * The page: its views and the one that is shown. When the log changes, the view is created anew and keeps only the
 * contents of its forms.
 */
class Explorer extends Part {
  static properties = { place: { state: true }, notice: { state: true } };

  constructor() {
    super();
    this.place = parse(location.hash);
    window.addEventListener('hashchange', () => this.#moveTo(parse(location.hash)));
    settings.addEventListener('changed', dress);
    pulse.addEventListener('beat', () => this.requestUpdate());
    log.addEventListener('changed', () => this.#beginAnew());
    pulse.start();
    dress();
  }

  get view() {
    return this.place.view in VIEWS ? this.place.view : HOME;
  }

  render() {
    document.title = `${t(this.view)} · Gyroscops`;
    return html`
      <a class="skip" href="#main" @click=${skip}>${t('skip')}</a>
      <header>
        <a class="brand" href=${hashOf(HOME)}>Gyroscops <small>${t('explorer')}</small></a>
        <nav aria-label=${t('views')}>${Object.keys(VIEWS).map(view => this.#tab(view))}</nav>
        <gy-preferences></gy-preferences>
      </header>
      ${pulse.reachable ? nothing : html`<p class="banner" role="alert">${t('disconnected')}</p>`}
      ${this.notice ? this.#otherLog() : nothing}
      <main id="main" tabindex="-1">${keyed(log.changedAt, VIEWS[this.view](this.place.id, this.place.query))}</main>
      <footer>${t('volatile')} <a href="/docs">${t('api')}</a></footer>`;
  }

  /**
   * A notice that stays until it is dismissed, because the contents of the page are gone and the reader may have looked
   * away.
   */
  #otherLog() {
    return html`
      <div class="banner other-log" role="alert">
        <p>${t('otherLog')}</p>
        <button type="button" class="quiet" @click=${this.#dismiss}>${t('dismiss')}</button>
      </div>`;
  }

  async #beginAnew() {
    const typed = typedIn(this.querySelector('main'));
    this.notice = true;
    this.requestUpdate();
    await this.updateComplete;
    // By the next task all nested parts of the new view have been drawn.
    setTimeout(() => putBack(this.querySelector('main'), typed));
  }

  async #dismiss() {
    this.notice = false;
    await this.updateComplete;
    this.querySelector('main').focus({ preventScroll: true });
  }

  #tab(view) {
    return html`<a href=${hashOf(view)} aria-current=${view === this.view ? 'page' : nothing}>${t(view)}</a>`;
  }

  /** On a narrow screen the navigation is a row that scrolls to the current view; the page itself does not scroll. */
  updated() {
    const current = this.querySelector('nav [aria-current]');
    const nav = current.parentElement;
    nav.scrollLeft = Math.min(Math.max(nav.scrollLeft, current.offsetLeft + current.offsetWidth - nav.offsetLeft - nav.clientWidth), current.offsetLeft - nav.offsetLeft);
  }

  async #moveTo(place) {
    const moved = place.view !== this.place.view || place.id !== this.place.id;
    this.place = place;
    if (moved) {
      await this.updateComplete;
      this.querySelector('main').focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }
}

/** @param id the type and the id of an aggregate, such as `Region/north` */
function stream(id, query) {
  const [type, ...rest] = id.split('/');
  return html`<gy-stream .type=${type} .id=${rest.join('/')} .query=${query}></gy-stream>`;
}

/** Moves the focus to the content without changing the address. */
function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

function dress() {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset.theme = settings.theme;
}

customElements.define('gy-explorer', Explorer);
