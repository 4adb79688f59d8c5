import assert from 'node:assert/strict';
import test from 'node:test';
import { chainOf } from '../../main/resources/com/gyroscops/explorer/lib/causes.js';

const event = (eventId, causationId, commandId = 'c') => ({ eventId, causationId, metadata: { commandId } });
const known = (...events) => new Map(events.map(one => [one.eventId, one]));
const unknown = async () => undefined;
const ids = ({ chain }) => chain.map(one => one.eventId);

test('the chain of an event that a command caused ends at the command', async () => {
  const { chain, ends } = await chainOf(event('a', 'c'), new Map(), unknown);
  assert.equal(chain.length, 1);
  assert.equal(ends, 'command');
});

test('causes are followed back to the command, and known events are not requested', async () => {
  const found = await chainOf(event('c', 'b'), known(event('b', 'a')), async id => (id === 'a' ? event('a', 'c') : undefined));
  assert.deepEqual(ids(found), ['c', 'b', 'a']);
  assert.equal(found.ends, 'command');
});

test('a cause that is not in the log ends the chain', async () => {
  const found = await chainOf(event('b', 'a'), new Map(), unknown);
  assert.deepEqual(ids(found), ['b']);
  assert.equal(found.ends, 'unknown');
});

test('a cycle of causes ends', async () => {
  const found = await chainOf(event('b', 'a'), known(event('a', 'b'), event('b', 'a')), unknown);
  assert.deepEqual(ids(found), ['b', 'a']);
  assert.equal(found.ends, 'cycle');
});
