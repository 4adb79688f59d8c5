import { money } from './format.js';

/**
 * Why a command was refused, in a sentence of ours where we have one for the rule, else in the server's words.
 *
 * @param words sentences by the rule's code, in one language
 * @param names what other codes are called, such as statuses
 */
export function reasonOf(problem, words, names, fill, language) {
  const text = words[problem.code];
  const facts = Object.entries(problem).map(([name, value]) => [name, readable(value, names, language)]);
  return text === undefined ? problem.detail ?? problem.title : fill(text, Object.fromEntries(facts), language);
}

function readable(value, names, language) {
  if (value?.currency) {
    return money(value, language);
  }
  return typeof value === 'string' && value in names ? names[value] : value;
}
