import assert from 'node:assert/strict';
import test from 'node:test';
import { conversationsOf } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/conversations.js';

const event = (correlationId, userId) => ({ correlationId, metadata: { userId } });

test('conversations of several events come first, and the newest among them', () => {
  const found = conversationsOf([event('a', 'ada'), event('b', 'ada'), event('c', 'bob'), event('b', 'bob'), event('c', 'bob'), event('c', 'bob')]);
  assert.deepEqual(found.map(({ id, count, people }) => [id, count, [...people]]), [
    ['b', 2, ['ada', 'bob']],
    ['c', 3, ['bob']],
    ['a', 1, ['ada']],
  ]);
});

test('no events, no conversations', () => {
  assert.deepEqual(conversationsOf([]), []);
});
