import assert from 'node:assert/strict';
import test from 'node:test';
import { visibleRows } from '../../main/resources/com/gyroscops/explorer/lib/visible-rows.js';

test('of ten thousand rows, only those on the screen and some beyond are drawn', () => {
  const { first, end } = visibleRows(10_000, 40, { top: 200_000, height: 800 });
  assert.deepEqual([first, end], [4990, 5030]);
});

test('the space above and below replaces the rows that are not drawn', () => {
  for (const top of [-500, 0, 399, 200_000, 399_999, 900_000]) {
    const { first, end, before, after } = visibleRows(10_000, 40, { top, height: 800 });
    assert.equal(before + (end - first) * 40 + after, 400_000, `at ${top}`);
  }
});

test('few rows are all drawn', () => {
  assert.deepEqual(visibleRows(3, 40, { top: 0, height: 800 }), { first: 0, end: 3, before: 0, after: 0 });
});

test('no rows need no space', () => {
  assert.deepEqual(visibleRows(0, 40, { top: 0, height: 800 }), { first: 0, end: 0, before: 0, after: 0 });
});
