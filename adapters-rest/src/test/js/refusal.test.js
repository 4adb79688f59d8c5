import assert from 'node:assert/strict';
import test from 'node:test';
import { reasonOf } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/refusal.js';
import { sentence } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/sentence.js';
import { fill } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/words.js';
import { REFUSALS } from '../../main/resources/com/gyroscops/adapters/rest/explorer/messages/refusals.js';
import { SENTENCES } from '../../main/resources/com/gyroscops/adapters/rest/explorer/messages/sentences.js';

const reason = (problem, names = {}) => reasonOf(problem, REFUSALS.en, names, fill, 'en');
const EUR = amount => ({ amount, currency: 'EUR' });

test('a refusal is said with its facts', () => {
  const problem = { code: 'refund-exceeds-capture', captured: EUR('100.00'), alreadyRefunded: EUR('40.00'), asked: EUR('60.01') };
  assert.equal(reason(problem), '€100.00 were paid, and €40.00 were given back already: €60.01 are too much.');
});

test('codes within the facts are said in words', () => {
  const problem = { code: 'payment-not-pending', paymentStatus: 'AUTHORIZED' };
  assert.match(reason(problem, { AUTHORIZED: 'authorized' }), /This one is authorized\.$/);
});

test('a refusal that we have no words for is said in the server’s', () => {
  assert.equal(reason({ code: 'new-rule', title: 'New rule', detail: 'Because of the new rule.' }), 'Because of the new rule.');
});

test('an event is a sentence, with its reason', () => {
  const event = { type: 'PaymentReviewRejected', data: { rejectedBy: 'director-j', role: 'DIRECTOR', reason: 'no receipt' } };
  assert.equal(sentence(event, SENTENCES.en, fill, 'en'), 'Refused by director-j, as director: «no receipt»');
});

test('an event of a type without a sentence is its data', () => {
  assert.equal(sentence({ type: 'Unheard', data: { a: 1 } }, SENTENCES.en, fill, 'en'), '{"a":1}');
});
