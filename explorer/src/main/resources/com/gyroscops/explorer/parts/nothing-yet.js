import { html } from 'lit';
import { speak } from '../language.js';
import { NOTHING_YET } from '../messages/nothing-yet.js';
import './make-payment.js'; // fork:sample-line
import { empty } from './states.js';

const t = speak(NOTHING_YET);

/** The placeholder of an empty log, with a button that makes the first event. `made` is called with its position. */
export const nothingYet = made => empty(
  t('nothingYet'),
  html`<gy-make-payment @made=${({ detail }) => made(detail)}></gy-make-payment>`, // fork:sample-line
);

/** A button that makes one more event, if the application has one. */
export const oneMore = hint => [
  html`<span class="small">${hint}</span> <gy-make-payment></gy-make-payment>`, // fork:sample-line
];
