/**
 * Which log the page shows. Sends `changed` when an answer comes from another one: the server was started anew, or its log
 * was reset.
 *
 * A log never comes back. So an answer of a former log is a late one, and is not believed.
 */
export class LogId extends EventTarget {
  id = undefined;
  /** When another log was noticed, in milliseconds since 1970; undefined while it is still the first one. */
  changedAt = undefined;
  #former = new Set();

  /** Takes the id that an answer names; null and undefined say nothing. */
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
