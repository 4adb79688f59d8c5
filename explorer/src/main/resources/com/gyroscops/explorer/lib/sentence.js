import { money } from './format.js';
import { pieces, spoken } from './words.js';

/**
 * An event as a sentence, in the pieces that `pieces` of `words.js` returns; an event type without a sentence is shown
 * by words made of its name.
 *
 * @param words texts by event type, in one language
 */
export function sentence(event, words, language) {
  const { data } = event;
  const text = words[event.type] ?? spoken(event.type);
  const said = pieces(text, { ...readable(data, language), role: words[data.role ?? data.requiredRole], step: words[data.step] }, language);
  return data.reason ? because(said, data.reason, words, language) : said;
}

/** The pieces of a sentence as plain text, with each fact between isolating marks (U+2068 and U+2069). */
export const plain = said => said.map(piece => (typeof piece === 'string' ? piece : `\u2068${piece.fact}\u2069`)).join('');

function because(said, reason, words, language) {
  const whole = pieces(words.because, { sentence: '', reason }, language);
  const place = whole.findIndex(piece => piece.fact === '');
  return whole.toSpliced(place, 1, ...said);
}

const readable = (data, language) =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value?.currency ? money(value, language) : value]));
