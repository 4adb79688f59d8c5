import { fill } from './lib/words.js';
import { settings } from './settings.js';

/**
 * A function that says things in the reader's language.
 *
 * @param words by language and then by key, each a text as `fill` takes it
 */
export function speak(words) {
  return (key, facts = {}) => {
    const text = words[settings.language][key];
    if (text === undefined) {
      throw new Error(`no word for «${key}» in ${settings.language}`);
    }
    return fill(text, facts, settings.language);
  };
}
