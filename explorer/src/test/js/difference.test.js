import assert from 'node:assert/strict';
import test from 'node:test';
import { difference } from '../../main/resources/com/gyroscops/explorer/lib/difference.js';

const EUR = amount => ({ amount, currency: 'EUR' });

test('equal states differ in nothing', () => {
  assert.deepEqual(difference({ status: 'PENDING', amount: EUR('1.00') }, { amount: EUR('1.00'), status: 'PENDING' }), []);
});

test('what changed is said with both values, and money is one value', () => {
  assert.deepEqual(difference({ refunded: EUR('0.00') }, { refunded: EUR('40.00') }), [
    { path: 'refunded', before: EUR('0.00'), after: EUR('40.00') },
  ]);
});

test('what is new has nothing before, what is gone has nothing after', () => {
  assert.deepEqual(difference({ requiredRole: 'MANAGER' }, { reason: 'ok' }), [
    { path: 'requiredRole', before: 'MANAGER', after: undefined },
    { path: 'reason', before: undefined, after: 'ok' },
  ]);
});

test('everything is new in the first state', () => {
  assert.equal(difference(undefined, { status: 'PENDING', revision: 1 }).length, 2);
});

test('a value within a value is found by its path', () => {
  assert.deepEqual(difference({ a: { b: 1 } }, { a: { b: 2 } }), [{ path: 'a.b', before: 1, after: 2 }]);
});

test('nothing is a value too', () => {
  assert.deepEqual(difference({ a: null }, { a: 0 }), [{ path: 'a', before: null, after: 0 }]);
});
