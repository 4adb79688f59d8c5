/**
 * Reads a stream of server-sent events as the WHATWG standard defines them, from pieces of text that are cut anywhere.
 *
 * `EventSource` is of no use to who does not know the events' names beforehand, nor to who wants to hear why it was refused.
 */
export class ServerSentEvents {
  #rest = '';
  #event = fresh();

  /** The events that are complete with this piece: `{id, type, data}`; `id` is the last one given, and `data` is never ''. */
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

  /** The id to resume after, also where no event came with it yet. */
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
