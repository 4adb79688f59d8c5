import { money } from './format.js';

/**
 * What happened, as a sentence; for a type without a sentence, its data as it is.
 *
 * @param words texts by event type, in one language
 * @param fill puts facts into a text
 */
export function sentence(event, words, fill, language) {
  const { data } = event;
  const text = words[event.type];
  if (text === undefined) {
    return JSON.stringify(data);
  }
  const said = fill(text, { ...readable(data, language), role: words[data.role ?? data.requiredRole] }, language);
  return data.reason ? fill(words.because, { sentence: said, reason: data.reason }, language) : said;
}

const readable = (data, language) =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value?.currency ? money(value, language) : value]));
