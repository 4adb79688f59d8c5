import assert from 'node:assert/strict';
import test from 'node:test';
import { LogId } from '../../main/resources/com/gyroscops/explorer/lib/log-id.js';

test('the first log id is not a change, and neither is a response without one', () => {
  const { log, changes } = heard('a', 'a', undefined, null, '', 'a');
  assert.equal(log.id, 'a');
  assert.equal(changes(), 0);
  assert.equal(log.changedAt, undefined);
});

test('another log id is one change', () => {
  const { log, changes } = heard('a', 'b', 'b');
  assert.equal(log.id, 'b');
  assert.equal(changes(), 1);
  assert.equal(typeof log.changedAt, 'number');
});

test('a late response with an earlier log id is ignored', () => {
  const { log, changes } = heard('a', 'b', 'a', 'c', 'b', 'a');
  assert.equal(log.id, 'c');
  assert.equal(changes(), 2);
});

function heard(...ids) {
  const log = new LogId();
  let count = 0;
  log.addEventListener('changed', () => count++);
  ids.forEach(id => log.heard(id));
  return { log, changes: () => count };
}
