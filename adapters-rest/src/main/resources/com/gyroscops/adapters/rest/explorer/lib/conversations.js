/** The conversations that `events`, newest first, belong to: those of several events first, then the newest. */
export function conversationsOf(events) {
  const found = new Map();
  for (const event of events) {
    const conversation = found.get(event.correlationId) ?? { id: event.correlationId, last: event, count: 0, people: new Set() };
    conversation.count++;
    conversation.people.add(event.metadata.userId);
    found.set(event.correlationId, conversation);
  }
  return [...found.values()].sort((one, other) => Math.min(other.count, 2) - Math.min(one.count, 2));
}
