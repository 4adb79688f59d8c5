import { html } from 'lit';
import { isolated } from '../language.js';
import { plain, sentence } from '../lib/sentence.js';
import { SENTENCES } from '../messages/sentences.js';
import { settings } from '../settings.js';

/** What an event says, in the reader's language. */
export const what = event => isolated(said(event));

/** The same as plain text, for attributes. */
export const whatText = event => plain(said(event));

/** Who did it. */
export const user = event => html`<bdi>${event.metadata.userId}</bdi>`;

const said = event => sentence(event, SENTENCES[settings.language], settings.language);

/** The type of an event as a mark, whose colour says how things go on. */
export const mark = type => html`<span class="mark ${KINDS[type] ?? ''}">${type}</span>`;

const KINDS = {
  // fork:sample
  PaymentRequested: 'begun',
  PaymentHeldForReview: 'held',
  PaymentReviewApproved: 'good',
  PaymentReviewRejected: 'bad',
  PaymentProcessed: 'good',
  PaymentCaptured: 'done',
  PaymentCancelled: 'bad',
  PaymentFailed: 'bad',
  PaymentRefunded: 'back',
  // fork:end
};
