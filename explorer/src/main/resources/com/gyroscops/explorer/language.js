import { html } from 'lit';
import { fill, pieces } from './lib/words.js';
import { settings } from './settings.js';

/**
 * Creates the function that translates texts into the reader's language. Its `isolated` returns the same as a template
 * in which facts are isolated from the surrounding words, for texts that users wrote.
 *
 * @param words texts by language and key, in the form that `fill` expects
 */
export function speak(words) {
  const say = (key, facts = {}) => fill(text(words, key), facts, settings.language);
  say.isolated = (key, facts) => isolated(pieces(text(words, key), facts, settings.language));
  return say;
}

/** Pieces as a template in which facts are isolated, so that a right-to-left fact does not reorder its surroundings. */
export const isolated = some => some.map(piece => (typeof piece === 'string' ? piece : html`<bdi>${piece.fact}</bdi>`));

function text(words, key) {
  const found = words[settings.language][key];
  if (found === undefined) {
    throw new Error(`no word for «${key}» in ${settings.language}`);
  }
  return found;
}
