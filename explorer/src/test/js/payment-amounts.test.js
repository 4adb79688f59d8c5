import assert from 'node:assert/strict';
import test from 'node:test';
import { isPartlyRefunded, leftToRefund } from '../../main/resources/com/gyroscops/explorer/lib/payment-amounts.js';

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
