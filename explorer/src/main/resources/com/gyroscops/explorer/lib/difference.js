/**
 * The differences between two states as `{path, before, after}` in the order of their fields: `before` is missing for
 * added fields, `after` for removed ones. An amount of money is one value, not two, and so is a list of texts.
 */
export function difference(before, after) {
  const [old, now] = [flat(before), flat(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths
    .filter(path => !same(old.get(path), now.get(path)))
    .map(path => ({ path, before: old.get(path), after: now.get(path) }));
}

/** The values of a state by path. */
export function flat(state, prefix = '', values = new Map()) {
  for (const [name, value] of Object.entries(state ?? {})) {
    if (value !== null && typeof value === 'object' && !isMoney(value) && !isPlainList(value)) {
      flat(value, `${prefix}${name}.`, values);
    } else {
      values.set(prefix + name, value);
    }
  }
  return values;
}

export const isMoney = value => typeof value?.amount === 'string' && typeof value.currency === 'string';

/** A list of texts and numbers is one value. */
const isPlainList = value => Array.isArray(value) && value.every(item => item === null || typeof item !== 'object');

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
