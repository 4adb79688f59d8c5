/**
 * The chain of causes of an event, from itself back to the first one that a command of no event's making led to.
 *
 * @param known events by id that need not be asked for
 * @param find asks for an event by its id; undefined when it is not in the log
 * @returns the events, and `ends`: `command` where a command began it all, `unknown` where a cause is not in the log,
 *     `cycle` where it leads back to where it has been
 */
export async function chainOf(event, known, find) {
  const chain = [event];
  const seen = new Set([event.eventId]);
  for (let at = event; at.causationId !== at.metadata.commandId;) {
    const cause = known.get(at.causationId) ?? (await find(at.causationId));
    if (cause === undefined) {
      return { chain, ends: 'unknown' };
    }
    if (seen.has(cause.eventId)) {
      return { chain, ends: 'cycle' };
    }
    chain.push(cause);
    seen.add(cause.eventId);
    at = cause;
  }
  return { chain, ends: 'command' };
}
