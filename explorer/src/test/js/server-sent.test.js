import assert from 'node:assert/strict';
import test from 'node:test';
import { ServerSentEvents } from '../../main/resources/com/gyroscops/explorer/lib/server-sent.js';

const read = (...pieces) => {
  const parser = new ServerSentEvents();
  return pieces.flatMap(piece => parser.take(piece));
};

test('an event has an id, a type and data', () => {
  assert.deepEqual(read('id: 7\nevent: TicketClosed\ndata: {"a":1}\n\n'), [{ id: '7', type: 'TicketClosed', data: '{"a":1}' }]);
});

test('a stream may be split anywhere, also between the two characters of a line break', () => {
  const text = ': hello\r\nretry: 2000\r\nid: 1\r\nevent: A\r\ndata: é\r\n\r\nid: 2\r\ndata: b\r\n\r\n';
  const whole = read(text);
  assert.equal(whole.length, 2);
  for (let cut = 1; cut < text.length; cut++) {
    assert.deepEqual(read(text.slice(0, cut), text.slice(cut)), whole, `cut at ${cut}`);
  }
  assert.deepEqual(read(...text), whole);
});

test('an event is complete only after its empty line', () => {
  assert.deepEqual(read('data: a\n'), []);
});

test('several lines of data are one text', () => {
  assert.deepEqual(read('data: a\ndata:b\ndata\n\n'), [{ id: undefined, type: 'message', data: 'a\nb\n' }]);
});

test('comments and blocks without data are not events', () => {
  assert.deepEqual(read(': at 123\n\nevent: A\n\n'), []);
});

test('an id without an event is also an id to resume after', () => {
  const parser = new ServerSentEvents();
  assert.deepEqual(parser.take('id: 41\n\n'), []);
  assert.equal(parser.lastId, '41');
});

test('the type of one event does not apply to the next', () => {
  assert.deepEqual(read('event: A\ndata: 1\n\ndata: 2\n\n').map(({ type }) => type), ['A', 'message']);
});
