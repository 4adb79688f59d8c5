import { html } from 'lit';
import { fill, pieces } from './lib/words.js';
import { settings } from './settings.js';

/**
 * A function that says things in the reader's language; its `isolated` gives the same as a template in which facts are
 * isolated from the words around them, for what users wrote.
 *
 * @param words by language and then by key, each a text as `fill` takes it
 */
export function speak(words) {
  const say = (key, facts = {}) => fill(text(words, key), facts, settings.language);
  say.isolated = (key, facts) => isolated(pieces(text(words, key), facts, settings.language));
  return say;
}

/** Pieces as a template: facts are isolated, so that one that is written from right to left leaves the others in place. */
export const isolated = some => some.map(piece => (typeof piece === 'string' ? piece : html`<bdi>${piece.fact}</bdi>`));

function text(words, key) {
  const found = words[settings.language][key];
  if (found === undefined) {
    throw new Error(`no word for «${key}» in ${settings.language}`);
  }
  return found;
}
