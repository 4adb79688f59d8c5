import { html, nothing } from 'lit';
import { Unreachable, isAway } from '../api.js';
import { speak } from '../language.js';
import { STATES } from '../messages/states.js';

const t = speak(STATES);

/** Placeholders for content that is loading, has failed, or does not exist. */
export const loading = () => html`<p class="state" role="status"><span class="spinner" aria-hidden="true"></span>${t('loading')}</p>`;

export const empty = (text, hint = nothing) => html`<div class="state"><p>${text}</p>${hint}</div>`;

/**
 * @param again repeats the request; given as well where it is repeated automatically while the server cannot be reached
 */
export const failed = (failure, again) => html`
  <div class="state failed" role="alert">
    <p><strong>${failure instanceof Unreachable ? t('unreachable') : failure.problem?.title ?? t('failed')}</strong></p>
    ${failure instanceof Unreachable ? nothing : html`<p><bdi>${failure.message}</bdi></p>`}
    ${again && isAway(failure) ? html`<p>${t('asksAgain')}</p>` : nothing}
    ${failure.problem?.errors?.map(error => html`<p><code>${error.field}</code> ${error.message}</p>`)}
    ${again ? html`<button type="button" @click=${again}>${t('again')}</button>` : nothing}
  </div>`;
