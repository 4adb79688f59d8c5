import assert from 'node:assert/strict';
import test from 'node:test';
import { difference } from '../../main/resources/com/gyroscops/explorer/lib/difference.js';

const EUR = amount => ({ amount, currency: 'EUR' });

test('equal states have no differences', () => {
  assert.deepEqual(difference({ status: 'PENDING', amount: EUR('1.00') }, { amount: EUR('1.00'), status: 'PENDING' }), []);
});

test('a change has both values, and money is one value', () => {
  assert.deepEqual(difference({ refunded: EUR('0.00') }, { refunded: EUR('40.00') }), [
    { path: 'refunded', before: EUR('0.00'), after: EUR('40.00') },
  ]);
});

test('an added value has no value before, and a removed one none after', () => {
  assert.deepEqual(difference({ requiredRole: 'MANAGER' }, { reason: 'ok' }), [
    { path: 'requiredRole', before: 'MANAGER', after: undefined },
    { path: 'reason', before: undefined, after: 'ok' },
  ]);
});

test('all values of the first state are added', () => {
  assert.equal(difference(undefined, { status: 'PENDING', revision: 1 }).length, 2);
});

test('a nested value has a path', () => {
  assert.deepEqual(difference({ a: { b: 1 } }, { a: { b: 2 } }), [{ path: 'a.b', before: 1, after: 2 }]);
});

test('null is a value', () => {
  assert.deepEqual(difference({ a: null }, { a: 0 }), [{ path: 'a', before: null, after: 0 }]);
});

test('a list of texts is one value', () => {
  assert.deepEqual(difference({ members: ['a'] }, { members: ['a', 'b'] }), [{ path: 'members', before: ['a'], after: ['a', 'b'] }]);
});
