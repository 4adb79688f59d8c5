import { Refused, answerTo, url } from './api.js';
import { pause, waitAfter } from './lib/back-off.js';
import { asked } from './lib/event-query.js';
import { ServerSentEvents } from './lib/server-sent.js';
import { log } from './log.js';
import { pulse } from './pulse.js';

/** Answers that say that the log has not come so far, or is another one. */
const NOT_THIS_LOG = ['position-ahead-of-log', 'other-log'];

/**
 * Reads the newest events and then follows `/api/stream` behind them until it is closed. After a cut it goes on behind the
 * last event, waiting longer each time. It follows one log: of another one the page is told, which then begins with a
 * feed of its own.
 */
export class LiveFeed {
  #abort = new AbortController();
  #query;
  #hear;
  #after = undefined;
  #failures = 0;

  /**
   * @param query the filters of the events
   * @param before how many events to begin with
   * @param hear is given `{events, past}` with what came, oldest first, `past` being true for those from before; or
   *     `{state, failure}`, a state being `connecting`, `live` or `cut`
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
    // What the answer covers: events that the filters leave out are behind the stream as well.
    this.#after = String(Math.max(items[0]?.position ?? 0, Number(headers.get('X-Position'))));
    this.#hear({ events: items.toReversed(), past: true });
    await this.#read();
  }

  async #read() {
    // The id names the log, so that a position is not believed of another one; a bare position is one of the present log.
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

/** The position in an id such as `<log>-<position>`. */
const positionOf = id => id?.slice(id.lastIndexOf('-') + 1);

async function* pieces(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    yield piece.value;
  }
}
