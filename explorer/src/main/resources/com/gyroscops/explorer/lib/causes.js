/**
 * The chain of causes of an event, from the event back to the first one that a client's command led to.
 *
 * @param known already loaded events by id
 * @param find loads an event by id; undefined when it is not in the log
 * @returns the events, and `ends`: `command` when a client's command began the chain, `unknown` when a cause is not in
 *     the log, `cycle` when the chain leads back to itself
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
