import { html } from 'lit';
import { speak } from '../language.js';
import { isPartlyRefunded } from '../lib/payment-amounts.js';
import { PARTS, STATUSES } from '../messages/statuses.js';

const t = speak(STATUSES);
const part = speak(PARTS);

/** The status of a payment as a mark, by its name. */
export const status = code => html`<span class="mark ${KINDS[code] ?? ''}" title=${code}>${statusName(code)}</span>`;

/** The status of a payment, of which a part may have been refunded. */
export const statusOf = payment =>
  isPartlyRefunded(payment) ? html`<span class="mark back" title=${payment.status}>${part('PARTLY_REFUNDED')}</span>` : status(payment.status);

export const statusName = code => (code in STATUSES.en ? t(code) : code);

/** All statuses, in the order of a payment's life. */
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
