import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf, parameters, parse } from '../../main/resources/com/gyroscops/explorer/lib/route.js';

test('a created hash can be parsed', () => {
  const place = parse(hashOf('events', 'event-123', { revision: 2 }));
  assert.equal(place.view, 'events');
  assert.equal(place.id, 'event-123');
  assert.equal(place.query.get('revision'), '2');
});

test('ids and values may contain any characters', () => {
  const place = parse(hashOf('correlation', 'a/b?c#d é%', { text: 'x&y=z?' }));
  assert.equal(place.id, 'a/b?c#d é%');
  assert.equal(place.query.get('text'), 'x&y=z?');
});

test('an id that is not encoded is used unchanged', () => {
  assert.equal(parse('#/correlation/100%').id, '100%');
});

test('an empty hash is the view without a name', () => {
  const { view, id, query } = parse('');
  assert.deepEqual([view, id, query.toString()], ['', '', '']);
});

test('empty parameters are omitted, and a list becomes repeated parameters', () => {
  const fields = parameters({ type: ['A', 'B'], text: '', from: undefined, to: null, limit: 0 });
  assert.equal(fields.toString(), 'type=A&type=B&limit=0');
});
