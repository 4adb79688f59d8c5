/** Texts in several languages, independent of the language that is selected. */

/** The first of `wanted` languages, such as `fr-CH`, that is `available`, else the first available one. */
export function preferred(wanted, available) {
  const primary = wanted.map(tag => tag.toLowerCase().split('-')[0]);
  return primary.find(tag => available.includes(tag)) ?? available[0];
}

/**
 * `text` with `{name}` replaced by the fact of that name. A text that depends on a number is an object by the plural
 * categories of `Intl.PluralRules`, selected by the fact `n`.
 */
export function fill(text, facts, language) {
  return pieces(text, facts, language).map(piece => (typeof piece === 'string' ? piece : piece.fact)).join('');
}

/**
 * The pieces that `fill` joins: the words of the text as strings, and each fact as `{fact}`. A page isolates facts from
 * the surrounding words, because their direction may differ (Unicode Standard Annex 9).
 */
export function pieces(text, facts, language) {
  const form = typeof text === 'string' ? text : text[new Intl.PluralRules(language).select(facts.n)] ?? text.other;
  return form.split(/\{(\w+)\}/).map((piece, index) =>
    index % 2 === 0 ? piece : { fact: String(piece === 'n' ? number(facts.n, language) : facts[piece] ?? '') }).filter(piece => piece !== '');
}

/** Words made of a name in the code: `Ticket closed early` of `TicketClosedEarly`, `expires at` of `expiresAt`. */
export const spoken = name => name.replace(/(?<=.)\p{Lu}(?=\p{Ll})|(?<=[\p{Ll}\d])\p{Lu}/gu, letter => ` ${letter.toLowerCase()}`);

function number(value, language) {
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value ?? '';
}
