import assert from 'node:assert/strict';
import test from 'node:test';
import { reasonOf } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/refusal.js';
import { sentence } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/sentence.js';
import { fill } from '../../main/resources/com/gyroscops/adapters/rest/explorer/lib/words.js';
import { REFUSALS } from '../../main/resources/com/gyroscops/adapters/rest/explorer/messages/refusals.js';
import { SENTENCES } from '../../main/resources/com/gyroscops/adapters/rest/explorer/messages/sentences.js';

const reason = (problem, names = {}) => reasonOf(problem, REFUSALS.en, names, fill, 'en');

test('codes within the facts are said in words', () => {
  const problem = { code: 'task-not-open', taskStatus: 'FAILED' };
  assert.equal(reason(problem, { FAILED: 'failed' }), 'Only an open task can be ended. This one is failed.');
});

test('a refusal that we have no words for is said in the server’s', () => {
  assert.equal(reason({ code: 'new-rule', title: 'New rule', detail: 'Because of the new rule.' }), 'Because of the new rule.');
});

test('an event is a sentence, with its reason', () => {
  const event = { type: 'TaskFinished', data: { taskId: 't', reason: 'hot' } };
  assert.equal(sentence(event, SENTENCES.en, fill, 'en'), 'Finished: «hot»');
});

test('an event of a type without a sentence is its data', () => {
  assert.equal(sentence({ type: 'Unheard', data: { a: 1 } }, SENTENCES.en, fill, 'en'), '{"a":1}');
});
