import { html } from 'lit';
import { sentence } from '../lib/sentence.js';
import { fill } from '../lib/words.js';
import { SENTENCES } from '../messages/sentences.js';
import { settings } from '../settings.js';

/** What an event says, in the reader's language. */
export const what = event => sentence(event, SENTENCES[settings.language], fill, settings.language);

/** The type of an event as a mark, whose colour says how things go on. */
export const mark = type => html`<span class="mark ${KINDS[type] ?? ''}">${type}</span>`;

const KINDS = {
  PaymentRequested: 'begun',
  PaymentHeldForReview: 'held',
  PaymentReviewApproved: 'good',
  PaymentReviewRejected: 'bad',
  PaymentProcessed: 'good',
  PaymentCaptured: 'done',
  PaymentCancelled: 'bad',
  PaymentFailed: 'bad',
  PaymentRefunded: 'back',
};
