import { html } from 'lit';
import { speak } from '../language.js';
import { hashOf } from '../lib/route.js';
import { PROCESSES } from '../messages/processes.js';
import { SENTENCES } from '../messages/sentences.js';
import { settings } from '../settings.js';

const t = speak(PROCESSES);

const KINDS = { COMPENSATING: 'back', PAID: 'done', FAILED: 'bad', SUSPENDED_UNPAID: 'bad', WAITING_FOR_PAYMENT: 'held' };

/** The state of a process as a mark. */
export const state = code => html`<span class="mark ${KINDS[code] ?? 'begun'}" title=${code}>${code in PROCESSES.en ? t(code) : code}</span>`;

/** What a process waits for: a step, or something with a name of its own. */
export function waitsFor(what) {
  if (what in PROCESSES.en) {
    return t(what);
  }
  const step = what.toUpperCase().replaceAll('-', '_');
  return t('step', { step: SENTENCES[settings.language][step] ?? what });
}

/** How it ended, if it has: its reason unless the state says it all. */
export const why = ({ state: code, outcome }) => (outcome === undefined || outcome === code.toLowerCase() ? '' : outcome.replaceAll('-', ' '));

export const processHash = ({ workflowId, activationId }) => hashOf('processes', workflowId, { activation: activationId });
