import assert from 'node:assert/strict';
import test from 'node:test';
import { duration, money, share, shortId } from '../../main/resources/com/gyroscops/explorer/lib/format.js';

test('an amount keeps its decimals', () => {
  assert.equal(money({ amount: '100.00', currency: 'EUR' }, 'en'), '€100.00');
  assert.equal(money({ amount: '1058', currency: 'JPY' }, 'en'), '¥1,058');
});

test('an amount beyond the precision of a floating-point number is exact', () => {
  assert.equal(money({ amount: '12345678901234567.89', currency: 'EUR' }, 'en'), '€12,345,678,901,234,567.89');
});

test('a missing amount is an empty text', () => {
  assert.equal(money(undefined, 'en'), '');
});

test('a duration has the most suitable unit', () => {
  const lengths = [0, 0.0042, 0.25, 12.34, 1500, 90_000, 7_200_000, 172_800_000];
  assert.deepEqual(lengths.map(length => duration(length, 'en')), ['0 ms', '4.2 µs', '250 µs', '12 ms', '1.5 s', '1.5 min', '2 h', '2 d']);
});

test('a day is abbreviated as j in French', () => {
  assert.equal(duration(172_800_000, 'fr'), '2 j');
});

test('the share in a total of 0 is a dash', () => {
  assert.equal(share(0, 0, 'en'), '–');
  assert.equal(share(1, 3, 'en'), '33.3%');
});

test('a UUID is shortened, other ids are not', () => {
  assert.equal(shortId('09ff287d-2265-4084-8241-2e7b9373b245'), '09ff287d');
  assert.equal(shortId('demo-ticket-00671'), 'demo-ticket-00671');
});
