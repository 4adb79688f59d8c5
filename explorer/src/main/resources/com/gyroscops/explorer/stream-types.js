import { get } from './api.js';
import { log } from './log.js';

let asked;

log.addEventListener('changed', () => (asked = undefined));

/** The types of streams with their events and commands, which are requested once for a log. */
export function streamTypes() {
  asked ??= get('/api/streams/types').then(({ items }) => items).catch(failure => {
    asked = undefined;
    throw failure;
  });
  return asked;
}
