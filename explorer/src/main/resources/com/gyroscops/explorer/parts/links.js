import { html } from 'lit';
import { shortId } from '../lib/format.js';
import { hashOf } from '../lib/route.js';

/** Links to events, conversations and aggregates by id, and back to their events. */
export const eventLink = id => link(hashOf('events', id), id);

// fork:sample
export const paymentLink = (id, query = {}) => link(hashOf('payments', id, query), id);

// fork:end
/** Links to aggregates that have a view of their own, by type. */
const VIEWS = {
  Payment: event => paymentLink(event.aggregateId, { revision: event.revision }), // fork:sample-line
};

export const aggregateLink = event =>
  VIEWS[event.aggregateType]?.(event)
    ?? link(hashOf('events', '', { aggregateType: event.aggregateType, aggregateId: event.aggregateId }), event.aggregateId);

export const correlationLink = id => link(hashOf('correlation', id), id);

export const eventsLink = (query, text) => html`<a href=${hashOf('events', '', query)}><bdi>${text}</bdi></a>`;

const link = (target, id) => html`<a class="id" href=${target} title=${id}><bdi>${shortId(id)}</bdi></a>`;
