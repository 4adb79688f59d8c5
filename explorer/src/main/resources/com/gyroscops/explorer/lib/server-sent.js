/**
 * Parses a stream of server-sent events as the WHATWG standard defines them, from chunks of text cut at any point.
 *
 * `EventSource` needs the event names in advance, and does not tell why a request was refused.
 */
export class ServerSentEvents {
  #rest = '';
  #event = fresh();

  /**
   * Returns the events that this chunk completes: `{id, type, data}`; `id` is the last one received, and `data` is
   * never ''.
   */
  take(piece) {
    const events = [];
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop();
    for (const line of lines) {
      if (line === '') {
        this.#end(events);
      } else {
        this.#field(line);
      }
    }
    return events;
  }

  /** The id to resume after, even if no event has come with it. */
  lastId = undefined;

  #field(line) {
    const [, name, value] = /^([^:]*)(?:: ?(.*))?$/s.exec(line);
    if (name === 'data') {
      this.#event.data.push(value ?? '');
    } else if (name === 'event') {
      this.#event.type = value ?? '';
    } else if (name === 'id') {
      this.lastId = value ?? '';
    }
  }

  #end(events) {
    const { type, data } = this.#event;
    if (data.length > 0) {
      events.push({ id: this.lastId, type: type || 'message', data: data.join('\n') });
    }
    this.#event = fresh();
  }
}

const fresh = () => ({ type: '', data: [] });
