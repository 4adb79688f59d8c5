import assert from 'node:assert/strict';
import test from 'node:test';
import { connectors, layout } from '../../main/resources/com/gyroscops/explorer/lib/tree-layout.js';

const SIZE = { row: 10, step: 10 };

const node = (eventId, second, ...children) => ({
  event: { eventId, timestamp: new Date(second * 1000).toISOString(), metadata: { commandId: `command-${second}` } },
  children,
});

const read = rows => rows.map(({ event, depth, since, sinceStart }) => [event.eventId, depth, since, sinceStart]);

test('each event is below its cause, one step to the right, with the time since then', () => {
  const rows = layout([node('a', 10, node('b', 12, node('c', 15)), node('d', 20)), node('e', 9)]);
  assert.deepEqual(read(rows), [
    ['a', 0, undefined, 1000],
    ['b', 1, 2000, 3000],
    ['c', 2, 3000, 6000],
    ['d', 1, 10_000, 11_000],
    ['e', 0, undefined, 0],
  ]);
});

test('events of one command are numbered', () => {
  assert.deepEqual(layout([node('a', 1), node('b', 1), node('c', 2)]).map(({ ofCommand }) => ofCommand), [2, 2, 1]);
});

test('no events have no rows', () => {
  assert.deepEqual(layout([]), []);
});

test('a chain of a hundred thousand is laid out too', () => {
  let deep = node('last', 0);
  for (let level = 1; level < 100_000; level++) {
    deep = node(`level-${level}`, 0, deep);
  }
  const rows = layout([deep]);
  assert.equal(rows.length, 100_000);
  assert.equal(rows.at(-1).depth, 99_999);
});

test('a line goes from the cause down and to the right', () => {
  const rows = layout([node('a', 0, node('b', 0, node('c', 0)), node('d', 0))]);
  assert.deepEqual(connectors(rows, SIZE, 8), ['M5 5V15H15', 'M15 15V25H25', 'M5 5V35H15']);
});

test('the indentation has a maximum', () => {
  const rows = layout([node('a', 0, node('b', 0, node('c', 0, node('d', 0))))]);
  assert.deepEqual(connectors(rows, SIZE, 1), ['M5 5V15H15', 'M15 15V25', 'M15 25V35']);
});
