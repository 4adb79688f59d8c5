import assert from 'node:assert/strict';
import test from 'node:test';
import { reasonOf } from '../../main/resources/com/gyroscops/explorer/lib/refusal.js';
import { plain, sentence } from '../../main/resources/com/gyroscops/explorer/lib/sentence.js';
import { REFUSALS } from '../../main/resources/com/gyroscops/explorer/messages/refusals.js';
import { SENTENCES } from '../../main/resources/com/gyroscops/explorer/messages/sentences.js';

const text = pieces => pieces.map(piece => piece.fact ?? piece).join('');
const reason = (problem, names = {}) => text(reasonOf(problem, REFUSALS.en, names, 'en'));
const EUR = amount => ({ amount, currency: 'EUR' });

test('the sentence of a refusal contains its facts', () => {
  const problem = { code: 'refund-exceeds-capture', captured: EUR('100.00'), alreadyRefunded: EUR('40.00'), asked: EUR('60.01') };
  assert.equal(reason(problem), '€100.00 was captured and €40.00 already refunded: €60.01 is too much.');
});

test('codes in the facts are replaced by words', () => {
  const problem = { code: 'payment-not-pending', paymentStatus: 'AUTHORIZED' };
  assert.match(reason(problem, { AUTHORIZED: 'authorized' }), /This one is authorized\.$/);
});

test('an unknown refusal has the server’s sentence', () => {
  assert.equal(reason({ code: 'new-rule', title: 'New rule', detail: 'Because of the new rule.' }), 'Because of the new rule.');
});

test('an event has a sentence with its reason', () => {
  const event = { type: 'PaymentReviewRejected', data: { rejectedBy: 'director-j', role: 'DIRECTOR', reason: 'no receipt' } };
  assert.equal(text(sentence(event, SENTENCES.en, 'en')), 'Rejected by director-j, as director: “no receipt”');
});

test('an event of a type without a sentence is said by its name, with its reason', () => {
  assert.equal(text(sentence({ type: 'TicketEscalated', data: {} }, SENTENCES.en, 'en')), 'Ticket escalated');
  assert.equal(text(sentence({ type: 'TicketFailed', data: { reason: 'late' } }, SENTENCES.en, 'en')), 'Ticket failed: “late”');
});

test('text of users is isolated from the words around it', () => {
  const rejected = { type: 'PaymentReviewRejected', data: { rejectedBy: 'eve', role: 'DIRECTOR', reason: 'כן' } };
  assert.deepEqual(sentence(rejected, SENTENCES.en, 'en'),
    ['Rejected by ', { fact: 'eve' }, ', as ', { fact: 'director' }, ': “', { fact: 'כן' }, '”']);
  const event = { type: 'PaymentFailed', data: { reason: 'אין כיסוי!' } };
  assert.deepEqual(sentence(event, SENTENCES.en, 'en'), ['Failed', ': “', { fact: 'אין כיסוי!' }, '”']);
  assert.equal(plain(sentence(event, SENTENCES.en, 'en')), 'Failed: “\u2068אין כיסוי!\u2069”');
});
