import { Refused, answerTo, url } from './api.js';
import { pause, waitAfter } from './lib/back-off.js';
import { asked } from './lib/event-query.js';
import { ServerSentEvents } from './lib/server-sent.js';
import { log } from './log.js';
import { pulse } from './pulse.js';

/** Problems that mean that the log is another one or does not reach the position. */
const NOT_THIS_LOG = ['position-ahead-of-log', 'other-log'];

/**
 * Reads the newest events, then follows `/api/stream` after them until it is closed. After a disconnect it resumes
 * after the last event, with growing pauses. It follows one log: when the log changes, the page is notified and starts
 * a new feed.
 */
export class LiveFeed {
  #abort = new AbortController();
  #query;
  #hear;
  #after = undefined;
  #failures = 0;

  /**
   * @param query the filters of the events
   * @param before the number of events to begin with
   * @param hear is called with `{events, past}`, the events oldest first and `past` true for those from before; or with
   *     `{state, failure}`, where the state is `connecting`, `live` or `cut`
   */
  constructor(query, before, hear) {
    this.#query = query;
    this.#hear = hear;
    this.#follow(before);
  }

  close() {
    this.#abort.abort();
  }

  async #follow(before) {
    const { signal } = this.#abort;
    while (!signal.aborted) {
      try {
        this.#hear({ state: 'connecting' });
        await (this.#after === undefined ? this.#begin(before) : this.#read());
        this.#hear({ state: 'cut' });
      } catch (failure) {
        if (signal.aborted) {
          return;
        }
        if (NOT_THIS_LOG.includes(failure.problem?.code)) {
          pulse.look();
        }
        this.#hear({ state: 'cut', failure });
      }
      await pause(waitAfter(++this.#failures), signal);
    }
  }

  async #begin(before) {
    const { body: { items }, headers } = await answerTo('/api/events', asked(this.#query, before), this.#abort.signal);
    // The position that the response covers: events that the filters exclude are before it too.
    this.#after = String(Math.max(items[0]?.position ?? 0, Number(headers.get('X-Position'))));
    this.#hear({ events: items.toReversed(), past: true });
    await this.#read();
  }

  async #read() {
    // With the log's id the server rejects a position of another log; a plain position is read as one of the current
    // log.
    const resumed = log.id === undefined ? {} : { 'Last-Event-ID': `${log.id}-${this.#after}` };
    const query = new URLSearchParams(this.#query);
    if (log.id === undefined) {
      query.set('after', this.#after);
    }
    const response = await fetch(url('/api/stream', query), { headers: resumed, signal: this.#abort.signal });
    log.heard(response.headers.get('X-Log-Id'));
    if (!response.ok) {
      throw new Refused(await response.json());
    }
    this.#hear({ state: 'live' });
    const parser = new ServerSentEvents();
    for await (const piece of pieces(response)) {
      const events = parser.take(piece).map(({ data }) => JSON.parse(data));
      this.#after = positionOf(parser.lastId) ?? this.#after;
      this.#failures = 0;
      if (events.length > 0) {
        this.#hear({ events });
      }
    }
  }
}

/** The position in an id of the form `<log>-<position>`. */
const positionOf = id => id?.slice(id.lastIndexOf('-') + 1);

async function* pieces(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    yield piece.value;
  }
}
