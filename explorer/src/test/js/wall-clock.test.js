import assert from 'node:assert/strict';
import test from 'node:test';
import { coarser, preset } from '../../main/resources/com/gyroscops/explorer/lib/time-range.js';
import { busiest, hoursOf, keyName, top, weekdays } from '../../main/resources/com/gyroscops/explorer/lib/wall-clock.js';

test('a label has the bucket’s local time, independently of the reader’s time zone', () => {
  assert.equal(keyName('2024-05-01 13:00:00', 'en'), 'Wed, May 1, 2024, 13:00');
  assert.equal(keyName('2024-05-01', 'en'), 'Wed, May 1, 2024');
  assert.equal(keyName('2024-05', 'en'), 'May 2024');
  assert.equal(keyName('2025-W01', 'en'), '2025-W01');
});

test('weeks begin on Monday', () => {
  assert.deepEqual(weekdays('en'), ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  assert.equal(weekdays('fr', 'long')[6], 'dimanche');
});

test('a cell covers the hours of its weekday, also a repeated one', () => {
  const bucket = (key, count = 1) => ({ key, count });
  const buckets = [bucket('2024-10-20 02:00:00'), bucket('2024-10-26 02:00:00'), bucket('2024-10-27 02:00:00'),
    bucket('2024-10-27 02:00:00'), bucket('2024-10-27 03:00:00'), bucket('2024-11-03 02:00:00', 0)];
  assert.deepEqual(hoursOf(buckets, 6, 2).map(({ key }) => key), ['2024-10-20 02:00:00', '2024-10-27 02:00:00', '2024-10-27 02:00:00']);
});

test('the busiest cell has the highest count, and without cells there is none', () => {
  assert.deepEqual(busiest({ a: 1, b: 3, c: 2 }), ['b', 3]);
  assert.equal(busiest({}), undefined);
});

test('the rest after the top ones is summed up', () => {
  assert.deepEqual(top({ a: 1, b: 3, c: 2 }, 2), [['b', 3], ['c', 2], ['', 1]]);
  assert.deepEqual(top({ a: 1, b: 3 }, 2), [['b', 3], ['a', 1]]);
});

test('a named range ends now', () => {
  assert.deepEqual(preset('day', Date.UTC(2024, 0, 2)), { range: 'day', interval: 'hour', from: '2024-01-01T00:00:00.000Z' });
  assert.deepEqual(preset('all', 0), { range: 'all', interval: 'day', from: '' });
});

test('every interval but the month has a coarser one', () => {
  assert.deepEqual(['hour', 'day', 'week', 'month'].map(coarser), ['day', 'week', 'month', undefined]);
});
