import { html } from 'lit';
import { shortId } from '../lib/format.js';
import { hashOf } from '../lib/route.js';

/** Links to whatever has an id, and back to the events of whatever has some. */
export const eventLink = id => link(hashOf('events', id), id);

export const paymentLink = (id, query = {}) => link(hashOf('payments', id, query), id);

export const aggregateLink = event =>
  event.aggregateType === 'Payment'
    ? paymentLink(event.aggregateId, { revision: event.revision })
    : link(hashOf('events', '', { aggregateType: event.aggregateType, aggregateId: event.aggregateId }), event.aggregateId);

export const correlationLink = id => link(hashOf('correlation', id), id);

export const eventsLink = (query, text) => html`<a href=${hashOf('events', '', query)}>${text}</a>`;

const link = (target, id) => html`<a class="id" href=${target} title=${id}>${shortId(id)}</a>`;
