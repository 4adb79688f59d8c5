import { money } from './format.js';
import { pieces } from './words.js';

/**
 * The reason why a command was refused, in pieces: our own sentence for the rule if there is one, otherwise the
 * server's detail.
 *
 * @param words sentences by the rule's code, in one language
 * @param names names of other codes, such as statuses
 */
export function reasonOf(problem, words, names, language) {
  const text = words[problem.code];
  const facts = Object.entries(problem).map(([name, value]) => [name, readable(value, names, language)]);
  return text === undefined ? [{ fact: problem.detail ?? problem.title }] : pieces(text, Object.fromEntries(facts), language);
}

function readable(value, names, language) {
  if (value?.currency) {
    return money(value, language);
  }
  return typeof value === 'string' && value in names ? names[value] : value;
}
