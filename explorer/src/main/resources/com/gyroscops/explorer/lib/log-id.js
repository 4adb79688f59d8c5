/**
 * The id of the log that the page shows. Sends `changed` when a response comes from another log, because the server was
 * restarted or its log was reset.
 *
 * A log never returns, so a response with the id of an earlier log is late and is ignored.
 */
export class LogId extends EventTarget {
  id = undefined;
  /** When the log changed last, in milliseconds since 1970; undefined while it has not. */
  changedAt = undefined;
  #former = new Set();

  /** Records the id in a response; null and undefined are ignored. */
  heard(id) {
    if (!id || id === this.id || this.#former.has(id)) {
      return;
    }
    const before = this.id;
    this.id = id;
    if (before !== undefined) {
      this.#former.add(before);
      this.changedAt = Date.now();
      this.dispatchEvent(new Event('changed'));
    }
  }
}
