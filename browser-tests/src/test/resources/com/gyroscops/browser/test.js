/** Stands in for `node:test`: collects the tests. */
export const tests = [];

export default function test(name, body) {
  tests.push({ name, body });
}
