import { Refused, url } from './api.js';
import { ServerSentEvents } from './lib/server-sent.js';

const LONGEST_WAIT = 15_000;

/**
 * Follows `/api/stream` until it is closed: after a cut it goes on behind the last event, waiting longer each time; when
 * the log is another one than before, such as after a restart, it starts over at its head.
 */
export class LiveFeed {
  #abort = new AbortController();
  #after;

  /**
   * @param query the stream's filters
   * @param after the position to begin behind; undefined for the head of the log
   * @param hear is given `{events}` with what came, or `{state, failure}`: `connecting`, `live` or `cut`
   */
  constructor(query, after, hear) {
    this.#after = after;
    this.#follow(query, hear);
  }

  close() {
    this.#abort.abort();
  }

  async #follow(query, hear) {
    for (let wait = 500; !this.#abort.signal.aborted; wait = Math.min(LONGEST_WAIT, wait * 2)) {
      try {
        hear({ state: 'connecting' });
        await this.#read(query, news => {
          wait = 500;
          hear(news);
        });
        hear({ state: 'cut' });
      } catch (failure) {
        if (this.#abort.signal.aborted) {
          return;
        }
        if (failure.problem?.code === 'position-ahead-of-log') {
          this.#after = undefined;
        }
        hear({ state: 'cut', failure });
      }
      await this.#pause(wait);
    }
  }

  async #read(query, hear) {
    const fields = new URLSearchParams(query);
    if (this.#after !== undefined) {
      fields.set('after', this.#after);
    }
    const response = await fetch(url('/api/stream', fields), { signal: this.#abort.signal });
    if (!response.ok) {
      throw new Refused(await response.json());
    }
    hear({ state: 'live' });
    const parser = new ServerSentEvents();
    for await (const piece of pieces(response)) {
      const events = parser.take(piece).map(({ data }) => JSON.parse(data));
      this.#after = parser.lastId ?? this.#after;
      if (events.length > 0) {
        hear({ events });
      }
    }
  }

  #pause(milliseconds) {
    return new Promise(resolve => {
      setTimeout(resolve, milliseconds);
      this.#abort.signal.addEventListener('abort', resolve, { once: true });
    });
  }
}

async function* pieces(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    yield piece.value;
  }
}
