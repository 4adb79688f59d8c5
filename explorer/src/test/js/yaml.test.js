import assert from 'node:assert/strict';
import test from 'node:test';
import { parseYaml } from '../../main/resources/com/gyroscops/explorer/lib/yaml.js';

test('mappings, lists and scalars are nested by indentation', () => {
  assert.deepEqual(parseYaml(`
# a comment
info:
  title: Gyroscops: an example
  version: 1.5
tags: [a, b]
paths:

  /api/{id}:
    '200': &anchor
      ok: true
    list:
      - name: one
        more: 'it: is'
      - two
      -
        deep: null
`), {
    info: { title: 'Gyroscops: an example', version: 1.5 },
    tags: ['a', 'b'],
    paths: { '/api/{id}': { 200: { ok: true }, list: [{ name: 'one', more: 'it: is' }, 'two', { deep: null }] } },
  });
});

test('braces and brackets are nested on one line', () => {
  assert.deepEqual(parseYaml("a: { $ref: '#/b/c', d: [1, [x y, 'z, }'], {}], 'e: f': -2 }"), {
    a: { $ref: '#/b/c', d: [1, ['x y', 'z, }'], {}], 'e: f': -2 },
  });
});

test('a text goes on as long as it is indented', () => {
  assert.deepEqual(parseYaml('a: |\n  one: two\n\n  - three\nb: >-\n  four'), { a: 'one: two\n\n- three', b: 'four' });
});

test('a line that is none of these is an error', () => {
  assert.throws(() => parseYaml('a: 1\n"b'), /line 2/);
});
