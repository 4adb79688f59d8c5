import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { speak } from '../language.js';
import { instant } from '../lib/format.js';
import { visibleRows } from '../lib/visible-rows.js';
import { EVENT_TABLE } from '../messages/event-table.js';
import { settings } from '../settings.js';
import { aggregateLink, correlationLink } from './links.js';
import { Part } from './part.js';
import { mark, user, what, whatText } from './what.js';

const t = speak(EVENT_TABLE);
const COLUMNS = ['position', 'time', 'type', 'what', 'of', 'by', 'conversation'];

/**
 * A table of events that draws only the visible rows, so that ten thousand cost as much as a hundred.
 *
 * - `events`: the events to show, in this order
 * - `label`: the label of the table
 */
class EventTable extends Part {
  static properties = { events: {}, label: {}, seen: { state: true } };

  #look = () => (this.seen = this.#onScreen());

  constructor() {
    super();
    this.events = [];
    this.seen = { top: 0, height: 800, row: 40 };
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('scroll', this.#look, { passive: true });
    window.addEventListener('resize', this.#look);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('scroll', this.#look);
    window.removeEventListener('resize', this.#look);
  }

  firstUpdated() {
    this.#look();
  }

  render() {
    const { first, end, before, after } = visibleRows(this.events.length, this.seen.row, this.seen);
    return html`
      <div class="events" role="table" aria-label=${this.label} aria-rowcount=${this.events.length + 1}>
        <div class="head" role="row" aria-rowindex="1">
          ${COLUMNS.map(column => html`<span role="columnheader">${t(column)}</span>`)}
        </div>
        <div role="rowgroup">
          <div class="room" role="presentation" .style=${`height:${before}px`}></div>
          ${repeat(this.events.slice(first, end), event => event.eventId, (event, index) => row(event, first + index))}
          <div class="room" role="presentation" .style=${`height:${after}px`}></div>
        </div>
      </div>`;
  }

  /**
   * The position of the rows on the screen and the height of one; the style sheet defines it, differently for narrow
   * screens.
   */
  #onScreen() {
    const rows = this.querySelector('[role=rowgroup]');
    const row = this.querySelector('[role=rowgroup] .row')?.offsetHeight || this.seen.row;
    return { top: -rows.getBoundingClientRect().top, height: window.innerHeight, row };
  }
}

const row = (event, index) => html`
  <div class="row" role="row" aria-rowindex=${index + 2}>
    <span role="cell" class="position"><a href="#/events/${event.eventId}">${event.position}</a></span>
    <span role="cell" class="time" title=${event.timestamp}>${instant(event.timestamp, settings.language)}</span>
    <span role="cell" class="type">${mark(event.type)}</span>
    <span role="cell" class="what" title=${whatText(event)}>${what(event)}</span>
    <span role="cell" class="of">${aggregateLink(event)}</span>
    <span role="cell" class="by">${user(event)}</span>
    <span role="cell" class="conversation">${correlationLink(event.correlationId)}</span>
  </div>`;

customElements.define('gy-event-table', EventTable);
