import assert from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS, bodyOf, commandsFor, leftToRefund } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/payment-commands.js';

const names = commands => commands.map(({ name }) => name);

const NEXT = {
  PENDING: ['process', 'cancel', 'fail'],
  IN_REVIEW: ['approve-review', 'reject-review'],
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

test('a command says what its fields say, and no reason where none is given', () => {
  const [process, approve] = COMMANDS;
  assert.deepEqual(bodyOf(process, { amount: ' 10.00 ' }, 'EUR'), { amount: '10.00', currency: 'EUR' });
  assert.deepEqual(bodyOf(approve, { role: 'MANAGER', reason: ' ' }, 'EUR'), { role: 'MANAGER' });
});

test('what is left to give back is exact, in whichever scale', () => {
  const left = (amount, refunded) => leftToRefund({ amount: { amount }, refunded: { amount: refunded } });
  assert.equal(left('100.00', '40.01'), '59.99');
  assert.equal(left('100.00', '99.99'), '0.01');
  assert.equal(left('1500', '500'), '1000');
  assert.equal(left('90071992547409.93', '0.01'), '90071992547409.92');
});
