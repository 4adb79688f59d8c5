import { html } from 'lit';
import { shortId } from '../lib/format.js';
import { hashOf } from '../lib/route.js';

/** Links to events, conversations and aggregates by id, and back to their events. */
export const eventLink = id => link(hashOf('events', id), id);

// fork:sample
export const paymentLink = (id, query = {}) => link(hashOf('payments', id, query), id);

// fork:end
/** Links to the streams of aggregates. */
const VIEWS = {
  Payment: (id, query) => hashOf('payments', id, query), // fork:sample-line
};

/** The hash of a stream; some types of aggregates have a view of their own. */
export const streamHash = (type, id, query = {}) => VIEWS[type]?.(id, query) ?? hashOf('streams', `${type}/${id}`, query);

export const streamLink = (type, id, query = {}) => link(streamHash(type, id, query), id);

export const aggregateLink = event => streamLink(event.aggregateType, event.aggregateId, { revision: event.revision });

export const correlationLink = id => link(hashOf('correlation', id), id);

export const eventsLink = (query, text) => html`<a href=${hashOf('events', '', query)}><bdi>${text}</bdi></a>`;

const link = (target, id) => html`<a class="id" href=${target} title=${id}><bdi>${shortId(id)}</bdi></a>`;
