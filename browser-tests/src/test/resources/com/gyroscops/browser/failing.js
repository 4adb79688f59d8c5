import assert from './assert.js';
import test from './test.js';

/** Tests that have to fail; one that passes shows that a stand-in is laxer than the original. */
test('an exception', () => missing());
test('a rejection', async () => Promise.reject(new Error('rejected')));
test('another value', () => assert.equal(1, 2));
test('another type', () => assert.equal('1', 1));
test('a deep difference', () => assert.deepEqual([{ a: { b: 1 } }], [{ a: { b: 2 } }]));
test('a missing field', () => assert.deepEqual({ a: undefined }, {}));
test('another prototype', () => assert.deepEqual([], {}));
test('another text', () => assert.match('abc', /x/));
