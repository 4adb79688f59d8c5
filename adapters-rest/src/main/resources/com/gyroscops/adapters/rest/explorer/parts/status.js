import { html } from 'lit';
import { speak } from '../language.js';
import { STATUSES } from '../messages/statuses.js';

const t = speak(STATUSES);

/** The status of a payment as a mark, in plain words. */
export const status = code => html`<span class="mark ${KINDS[code] ?? ''}" title=${code}>${statusName(code)}</span>`;

export const statusName = code => (code in STATUSES.en ? t(code) : code);

/** Every status, in the order in which a payment may come to them. */
export const ALL_STATUSES = Object.keys(STATUSES.en);

const KINDS = {
  PENDING: 'begun',
  IN_REVIEW: 'held',
  AUTHORIZED: 'good',
  COMPLETED: 'done',
  REFUNDED: 'back',
  CANCELLED: 'bad',
  FAILED: 'bad',
};
