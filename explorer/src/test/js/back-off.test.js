import assert from 'node:assert/strict';
import test from 'node:test';
import { pause, waitAfter } from '../../main/resources/com/gyroscops/explorer/lib/back-off.js';

test('the wait doubles with each consecutive failure, up to 15 seconds', () => {
  assert.deepEqual([1, 2, 3, 5, 6, 7, 60].map(waitAfter), [500, 1000, 2000, 8000, 15_000, 15_000, 15_000]);
});

test('a pause ends with its time and leaves no listener', async () => {
  const signal = counting();
  for (let times = 0; times < 20; times++) {
    await pause(0, signal);
  }
  assert.equal(signal.listeners, 0);
});

test('a pause ends immediately when it is aborted before or during the wait', async () => {
  const before = counting();
  before.abort();
  await pause(1_000_000, before);
  const meanwhile = counting();
  const ended = pause(1_000_000, meanwhile);
  meanwhile.abort();
  await ended;
  assert.equal(before.listeners + meanwhile.listeners, 0);
});

/** A signal that counts its listeners. */
function counting() {
  const controller = new AbortController();
  const listening = new Set();
  return {
    get aborted() {
      return controller.signal.aborted;
    },
    get listeners() {
      return listening.size;
    },
    abort: () => controller.abort(),
    addEventListener(name, listener) {
      listening.add(listener);
      controller.signal.addEventListener(name, listener);
    },
    removeEventListener(name, listener) {
      listening.delete(listener);
      controller.signal.removeEventListener(name, listener);
    },
  };
}
