import { html } from 'lit';
import { speak } from '../language.js';
import { NOTHING_YET } from '../messages/nothing-yet.js';
import './make-payment.js'; // fork:sample-line
import { empty } from './states.js';

const t = speak(NOTHING_YET);

/** What an empty log looks like: that nothing has happened yet, and a way to change that. `made` is told the position. */
export const nothingYet = made => empty(
  t('nothingYet'),
  html`<gy-make-payment @made=${({ detail }) => made(detail)}></gy-make-payment>`, // fork:sample-line
);

/** A way to make one more thing happen, where there is one. */
export const oneMore = hint => [
  html`<span class="small">${hint}</span> <gy-make-payment></gy-make-payment>`, // fork:sample-line
];
