import { tests } from './test.js';

/** Runs the tests of a file in order; `failure` is null for those that pass. */
export async function run(file) {
  tests.length = 0;
  await import(file);
  const results = [];
  for (const { name, body } of tests) {
    results.push({ name, failure: await failureOf(body) });
  }
  return results;
}

async function failureOf(body) {
  try {
    await body();
    return null;
  } catch (failure) {
    return String(failure.stack ?? failure);
  }
}
