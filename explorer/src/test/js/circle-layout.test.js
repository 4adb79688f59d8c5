import assert from 'node:assert/strict';
import test from 'node:test';
import { around, arrow } from '../../main/resources/com/gyroscops/explorer/lib/circle-layout.js';

const BOX = { width: 20, height: 10 };

test('the first name is at the top, and the others follow clockwise', () => {
  const places = [...around(['a', 'b', 'c', 'd'], 200, 100).entries()].map(([name, { x, y }]) => [name, Math.round(x), Math.round(y)]);

  assert.deepEqual(places, [['a', 0, -50], ['b', 100, 0], ['c', 0, 50], ['d', -100, 0]]);
});

test('an arrow goes from the edge of a box to the edge of the other', () => {
  assert.equal(arrow({ x: 0, y: 0 }, { x: 100, y: 0 }, BOX, 0), 'M 10 0 Q 50 0 90 0');
  assert.equal(arrow({ x: 0, y: 0 }, { x: 0, y: 100 }, BOX, 0), 'M 0 5 Q 0 50 0 95');
});

test('arrows in opposite directions are on different sides', () => {
  const control = path => Number(path.split(' ')[5]);

  assert.equal(control(arrow({ x: 0, y: 0 }, { x: 100, y: 0 }, BOX, 10)), -20);
  assert.equal(control(arrow({ x: 100, y: 0 }, { x: 0, y: 0 }, BOX, 10)), 20);
});
