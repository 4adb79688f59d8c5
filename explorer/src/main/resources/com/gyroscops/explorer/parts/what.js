import { html } from 'lit';
import { isolated } from '../language.js';
import { plain, sentence } from '../lib/sentence.js';
import { SENTENCES } from '../messages/sentences.js';
import { settings } from '../settings.js';

/** An event as a sentence in the reader's language. */
export const what = event => isolated(said(event));

/** The same sentence as plain text, for attributes. */
export const whatText = event => plain(said(event));

/** The user of an event. */
export const user = event => html`<bdi>${event.metadata.userId}</bdi>`;

const said = event => sentence(event, SENTENCES[settings.language], settings.language);

/** The type of an event as a mark, coloured by its kind. */
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
  UserRegistered: 'begun', UserSuspended: 'held', UserReinstated: 'good', UserDefaultDeclared: 'bad', UserDefaultCleared: 'good',
  SessionOpened: 'begun', SessionClosed: 'done', SessionExpired: 'done',
  OrganizationRegistered: 'begun', OrganizationSuspended: 'held', OrganizationReinstated: 'good', DefaultDeclared: 'bad', DefaultCleared: 'good',
  RegionOpened: 'begun', RegionMarkedUnavailable: 'held', RegionMarkedAvailable: 'good',
  WorkflowCreated: 'begun', WorkflowActivated: 'good', WorkflowActivationFailed: 'bad', WorkflowSuspended: 'held', WorkflowResumed: 'good', WorkflowCompleted: 'done',
  // fork:end
};
