import assert from 'node:assert/strict';
import test from 'node:test';
import { Newest, Rate } from '../../main/resources/com/gyroscops/explorer/lib/newest.js';

test('the newest event is first', () => {
  const newest = new Newest(5);
  newest.add([1, 2]);
  newest.add([3]);
  assert.deepEqual(newest.items, [3, 2, 1]);
  assert.equal(newest.dropped, 0);
});

test('the oldest events are dropped and counted, also when many arrive at once', () => {
  const newest = new Newest(3);
  newest.add([1, 2]);
  newest.add([3, 4, 5, 6, 7]);
  assert.deepEqual(newest.items, [7, 6, 5]);
  assert.equal(newest.dropped, 4);
  newest.add([8]);
  assert.deepEqual(newest.items, [8, 7, 6]);
  assert.equal(newest.dropped, 5);
});

test('no new event changes nothing', () => {
  const newest = new Newest(3);
  newest.add([1]);
  const { items } = newest;
  newest.add([]);
  assert.equal(newest.items, items);
});

test('a rate counts only the last seconds', () => {
  const rate = new Rate(5);
  rate.add(100, 0);
  rate.add(50, 3000);
  assert.equal(rate.at(3000), 30);
  assert.equal(rate.at(5001), 10);
  assert.equal(rate.at(9000), 0);
});
