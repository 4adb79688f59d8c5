import assert from 'node:assert/strict';
import test from 'node:test';
import { fill, pieces, preferred, spoken } from '../../main/resources/com/gyroscops/explorer/lib/words.js';

test('the first preferred language that is available is used', () => {
  assert.equal(preferred(['de-DE', 'fr-CH', 'en'], ['en', 'fr']), 'fr');
});

test('without an available preferred language, the first one is used', () => {
  assert.equal(preferred(['de', 'ja'], ['en', 'fr']), 'en');
  assert.equal(preferred([], ['en', 'fr']), 'en');
});

test('facts replace their placeholders', () => {
  assert.equal(fill('{who} did {what}', { who: 'gaelle', what: 'this' }, 'en'), 'gaelle did this');
});

test('a number has the format of the language', () => {
  assert.equal(fill('{n} events', { n: 10000 }, 'en'), '10,000 events');
});

test('the plural form depends on the language: zero is singular in French, plural in English', () => {
  const forms = { one: '{n} thing', other: '{n} things' };
  assert.deepEqual([0, 1, 2].map(n => fill(forms, { n }, 'en')), ['0 things', '1 thing', '2 things']);
  assert.deepEqual([0, 1, 2].map(n => fill(forms, { n }, 'fr')), ['0 thing', '1 thing', '2 things']);
});

test('a text in pieces has its words and its facts separately', () => {
  assert.deepEqual(pieces('{who} did {what}.', { who: '', what: '{who}' }, 'en'), [{ fact: '' }, ' did ', { fact: '{who}' }, '.']);
});

test('a name in the code becomes words', () => {
  assert.equal(spoken('ActivationTimedOut'), 'Activation timed out');
  assert.equal(spoken('expiresAt'), 'expires at');
});
