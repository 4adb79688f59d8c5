import { money } from './format.js';
import { pieces } from './words.js';

/**
 * Why a command was refused, in pieces: a sentence of ours where there is one for the rule, else the server's words.
 *
 * @param words sentences by the rule's code, in one language
 * @param names what other codes are called, such as statuses
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
