import assert from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS, bodyOf, commandsFor } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/task-commands.js';

const names = commands => commands.map(({ name }) => name);

test('an open task can be ended in every way, an ended one in none', () => {
  assert.deepEqual(names(commandsFor('OPEN').next), ['finish', 'cancel', 'fail']);
  for (const status of ['FINISHED', 'CANCELLED', 'FAILED']) {
    assert.deepEqual(commandsFor(status), { next: [], others: COMMANDS });
  }
});

test('a command says what its fields say, and no reason where none is given', () => {
  const [finish] = COMMANDS;
  assert.deepEqual(bodyOf(finish, { reason: ' hot ' }), { reason: 'hot' });
  assert.deepEqual(bodyOf(finish, { reason: ' ' }), {});
});
