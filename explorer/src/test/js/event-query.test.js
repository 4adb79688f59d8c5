import assert from 'node:assert/strict';
import test from 'node:test';
import { asked, localTime, queryOf } from '../../main/resources/com/gyroscops/explorer/lib/event-query.js';

test('empty form fields are not in the query', () => {
  const query = queryOf([['text', '  '], ['userId', ' gaelle '], ['type', 'A'], ['type', 'B']]);
  assert.equal(query.toString(), 'userId=gaelle&type=A&type=B');
});

test('the default order is not in the address', () => {
  assert.equal(queryOf([['order', 'desc']]).toString(), '');
  assert.equal(queryOf([['order', 'asc']]).toString(), 'order=asc');
});

test('a local time becomes an instant in the query, and a local time in the form', () => {
  const query = queryOf([['from', '2026-11-10T02:49:58']]);
  assert.match(query.get('from'), /^2026-11-\d\dT\d\d:\d\d:58\.000Z$/);
  assert.equal(localTime(query.get('from')), '2026-11-10T02:49:58');
});

test('an empty instant is an empty local time', () => {
  assert.equal(localTime(null), '');
  assert.equal(localTime('yesterday'), '');
});

test('the newest comes first unless the query has another order', () => {
  assert.equal(asked(new URLSearchParams('text=a'), 100).toString(), 'text=a&order=desc&limit=100');
  assert.equal(asked(new URLSearchParams('order=asc'), 5).toString(), 'order=asc&limit=5');
});
