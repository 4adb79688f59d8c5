import assert from 'node:assert/strict';
import test from 'node:test';
import { fill, pieces, preferred } from '../../main/resources/com/gyroscops/explorer/lib/words.js';

test('the first wanted language that is there is taken', () => {
  assert.equal(preferred(['de-DE', 'fr-CH', 'en'], ['en', 'fr']), 'fr');
});

test('who wants none of them gets the first', () => {
  assert.equal(preferred(['de', 'ja'], ['en', 'fr']), 'en');
  assert.equal(preferred([], ['en', 'fr']), 'en');
});

test('facts take their places', () => {
  assert.equal(fill('{who} did {what}', { who: 'gaelle', what: 'this' }, 'en'), 'gaelle did this');
});

test('a number is written as the language writes it', () => {
  assert.equal(fill('{n} events', { n: 10000 }, 'en'), '10,000 events');
});

test('a text differs with a number as the language says: French has one zero, English zeros', () => {
  const forms = { one: '{n} thing', other: '{n} things' };
  assert.deepEqual([0, 1, 2].map(n => fill(forms, { n }, 'en')), ['0 things', '1 thing', '2 things']);
  assert.deepEqual([0, 1, 2].map(n => fill(forms, { n }, 'fr')), ['0 thing', '1 thing', '2 things']);
});

test('a text in pieces keeps its words and its facts apart', () => {
  assert.deepEqual(pieces('{who} did {what}.', { who: '', what: '{who}' }, 'en'), [{ fact: '' }, ' did ', { fact: '{who}' }, '.']);
});
