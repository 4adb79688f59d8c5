import { html, nothing } from 'lit';
import { isolated, speak } from '../language.js';
import { reasonOf } from '../lib/refusal.js';
import { hashOf } from '../lib/route.js';
import { REFUSALS } from '../messages/refusals.js';
import { STATUSES } from '../messages/statuses.js'; // fork:sample-line
import { settings } from '../settings.js';
import { failed } from './states.js';

const t = speak(REFUSALS);

/** Scrolls no further than necessary to show why a command of `part` was refused. */
export async function bringIntoView(part) {
  await part.updateComplete;
  part.querySelector('.refusal, .failed')?.scrollIntoView({ block: 'nearest' });
}

/** The reason why a command was refused. */
export function refusal(failure) {
  const { problem } = failure;
  if (problem === undefined || problem.errors) {
    return failed(failure);
  }
  const { language } = settings;
  const words = REFUSALS[language];
  const names = { ...words };
  Object.assign(names, STATUSES[language]); // fork:sample-line
  return html`
    <div class="refusal" role="alert">
      <p><strong class="bad">${t('refused')}</strong> ${isolated(reasonOf(problem, words, names, language))}</p>
      <p class="small">${t('rule')}: <code>${problem.code}</code>
        ${problem.correlationId ? html`· <a href=${hashOf('inside', '', { trace: problem.correlationId })}>${t('trace')}</a>` : nothing}</p>
    </div>`;
}
