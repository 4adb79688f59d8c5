/** Stands in for `node:assert/strict`, as far as the tests use it. */
export default { equal, deepEqual, ok, match, throws };

function ok(value, message = 'not true') {
  if (!value) {
    throw new Error(message);
  }
}

function equal(actual, expected, message) {
  ok(Object.is(actual, expected), `${message ?? 'not equal'}: ${say(actual)} instead of ${say(expected)}`);
}

function match(text, pattern) {
  ok(pattern.test(text), `${say(text)} does not match ${pattern}`);
}

function throws(run, pattern) {
  try {
    run();
  } catch (thrown) {
    return match(thrown.message, pattern);
  }
  throw new Error('nothing was thrown');
}

function deepEqual(actual, expected, message) {
  ok(same(actual, expected), `${message ?? 'not equal'}: ${say(actual)} instead of ${say(expected)}`);
}

function same(one, other) {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return Object.is(one, other);
  }
  const keys = Object.keys(one);
  return Object.getPrototypeOf(one) === Object.getPrototypeOf(other)
    && keys.length === Object.keys(other).length
    && keys.every(key => Object.hasOwn(other, key) && same(one[key], other[key]));
}

const say = value => JSON.stringify(value) ?? String(value);
