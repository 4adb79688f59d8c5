/** Stands in for `node:test`: takes note of tests. */
export const tests = [];

export default function test(name, body) {
  tests.push({ name, body });
}
