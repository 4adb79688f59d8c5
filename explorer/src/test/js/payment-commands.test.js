import assert from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS, bodyOf, commandsFor, isPartlyRefunded, leftToRefund } from '../../main/resources/com/gyroscops/explorer/lib/payment-commands.js';

const names = commands => commands.map(({ name }) => name);

const NEXT = {
  PENDING: ['process', 'cancel', 'fail'],
  IN_REVIEW: ['approve-review', 'reject-review', 'cancel'],
  AUTHORIZED: ['capture', 'cancel', 'fail'],
  COMPLETED: ['refund'],
  REFUNDED: [],
  CANCELLED: [],
  FAILED: [],
};

for (const [status, expected] of Object.entries(NEXT)) {
  test(`after ${status} comes ${expected.join(' or ') || 'nothing'}`, () => {
    const { next, others } = commandsFor(status);
    assert.deepEqual(names(next), expected);
    assert.equal(next.length + others.length, COMMANDS.length);
  });
}

test('a command contains its fields, and a reason only if one is given', () => {
  const [process, approve] = COMMANDS;
  assert.deepEqual(bodyOf(process, { amount: ' 10.00 ' }, 'EUR'), { amount: '10.00', currency: 'EUR' });
  assert.deepEqual(bodyOf(approve, { role: 'MANAGER', reason: ' ' }, 'EUR'), { role: 'MANAGER' });
});

test('the amount left to refund is exact, in any scale', () => {
  const left = (amount, refunded) => leftToRefund({ amount: { amount }, refunded: { amount: refunded } });
  assert.equal(left('100.00', '40.01'), '59.99');
  assert.equal(left('100.00', '99.99'), '0.01');
  assert.equal(left('1500', '500'), '1000');
  assert.equal(left('90071992547409.93', '0.01'), '90071992547409.92');
});

test('a completed payment is partly refunded when some of it, but not all, was refunded', () => {
  const payment = (status, refunded) => isPartlyRefunded({ status, refunded: refunded && { amount: refunded } });
  assert.ok(payment('COMPLETED', '0.01'));
  assert.equal(payment('COMPLETED', '0.00'), false);
  assert.equal(payment('COMPLETED', undefined), false);
  assert.equal(payment('REFUNDED', '100.00'), false);
});

test('only a command that ends a payment needs a confirmation', () => {
  assert.deepEqual(names(COMMANDS.filter(({ ends }) => ends)), ['reject-review', 'cancel', 'fail']);
});
