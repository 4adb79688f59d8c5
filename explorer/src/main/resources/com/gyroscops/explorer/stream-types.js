import { get } from './api.js';

let asked;

/**
 * The types of streams with their events and commands, which are requested once: they are those of the application,
 * whatever its log.
 */
export function streamTypes() {
  asked ??= get('/api/streams/types').then(({ items }) => items).catch(failure => {
    asked = undefined;
    throw failure;
  });
  return asked;
}
