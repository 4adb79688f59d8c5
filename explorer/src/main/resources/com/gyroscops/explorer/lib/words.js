/** Texts in several languages, without a say in which one is wanted. */

/** The first of `wanted` languages, such as `fr-CH`, that is `available`, else the first available one. */
export function preferred(wanted, available) {
  const primary = wanted.map(tag => tag.toLowerCase().split('-')[0]);
  return primary.find(tag => available.includes(tag)) ?? available[0];
}

/**
 * `text` with `{name}` replaced by the facts of these names. A text that differs with a number is an object of the
 * plural categories that `Intl.PluralRules` knows, chosen by the fact `n`.
 */
export function fill(text, facts, language) {
  return pieces(text, facts, language).map(piece => (typeof piece === 'string' ? piece : piece.fact)).join('');
}

/**
 * What `fill` puts together, in pieces: the text's own words as strings, and each fact as `{fact}`. A page isolates facts
 * from the words around them, because they may be written in the other direction (Unicode Standard Annex 9).
 */
export function pieces(text, facts, language) {
  const form = typeof text === 'string' ? text : text[new Intl.PluralRules(language).select(facts.n)] ?? text.other;
  return form.split(/\{(\w+)\}/).map((piece, index) =>
    index % 2 === 0 ? piece : { fact: String(piece === 'n' ? number(facts.n, language) : facts[piece] ?? '') }).filter(piece => piece !== '');
}

function number(value, language) {
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value ?? '';
}
