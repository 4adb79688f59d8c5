import { html, nothing } from 'lit';
import { speak } from '../language.js';
import { reasonOf } from '../lib/refusal.js';
import { hashOf } from '../lib/route.js';
import { fill } from '../lib/words.js';
import { REFUSALS } from '../messages/refusals.js';
import { STATUSES } from '../messages/statuses.js';
import { settings } from '../settings.js';
import { failed } from './states.js';

const t = speak(REFUSALS);

/** Why a command was not done. */
export function refusal(failure) {
  const { problem } = failure;
  if (problem === undefined || problem.errors) {
    return failed(failure);
  }
  const { language } = settings;
  const words = REFUSALS[language];
  return html`
    <div class="refusal" role="alert">
      <p><strong class="bad">${t('refused')}</strong> ${reasonOf(problem, words, { ...words, ...STATUSES[language] }, fill, language)}</p>
      <p class="small">${t('rule')}: <code>${problem.code}</code>
        ${problem.correlationId ? html`· <a href=${hashOf('inside', '', { trace: problem.correlationId })}>${t('trace')}</a>` : nothing}</p>
    </div>`;
}
