import assert from 'node:assert/strict';
import test from 'node:test';
import { cacheLevels, samples } from '../../main/resources/com/gyroscops/explorer/lib/metrics.js';
import { byLayer, placed, stations } from '../../main/resources/com/gyroscops/explorer/lib/trace-layout.js';

const step = (layer, component, beginMillis, tookMillis, ...steps) => ({
  layer, component, activity: 'does', beginNanos: beginMillis * 1e6, tookNanos: tookMillis * 1e6, times: 1, steps,
});

const TRACE = {
  way: step('adapter', 'Routes', 0, 10,
    step('pipeline', 'CommandPipeline', 2, 6,
      step('handler', 'Handler', 3, 4, step('aggregate', 'Ticket', 4, 1), step('store', 'Store', 5, 2)))),
};

test('steps are in the order of the trace, each with its own time', () => {
  assert.deepEqual(stations(TRACE).map(({ component, depth, self }) => [component, depth, self]), [
    ['Routes', 0, 4], ['CommandPipeline', 1, 2], ['Handler', 2, 1], ['Ticket', 3, 1], ['Store', 3, 2],
  ]);
});

test('the times of the layers add up to the total time', () => {
  const layers = byLayer(TRACE);
  assert.deepEqual(layers.map(({ layer, self }) => [layer, self]), [
    ['adapter', 4], ['pipeline', 2], ['handler', 1], ['aggregate', 1], ['store', 2],
  ]);
  assert.equal(layers.reduce((sum, { self }) => sum + self, 0), 10);
  assert.equal(layers[4].share, 0.2);
});

test('a layer that the command did not reach has no time', () => {
  assert.deepEqual(byLayer({ way: step('adapter', 'Routes', 0, 1) })[4], { layer: 'store', self: 0, share: 0, components: [] });
});

test('every step has a position on the scale of the whole trace', () => {
  const [, pipeline, , , store] = placed(TRACE);
  assert.deepEqual([pipeline.left, pipeline.width], [0.2, 0.6]);
  assert.deepEqual([store.left, store.width], [0.5, 0.2]);
  const late = placed({ way: step('adapter', 'Routes', 0, 1, step('store', 'Store', 1.5, 2)) })[1];
  assert.deepEqual([late.left, late.width], [1, 0]);
});

const METRICS = `# HELP x y
gyroscops_cache_lookups_total{level="L2",outcome="miss"} 4.0
gyroscops_cache_lookups_total{level="L1",outcome="hit"} 30.0
gyroscops_cache_lookups_total{level="L1",outcome="miss"} 10.0
gyroscops_cache_hit_rate 0.75
`;

test('metrics are read with their labels', () => {
  assert.deepEqual(samples(METRICS, 'gyroscops_cache_hit_rate'), [{ labels: {}, value: 0.75 }]);
  assert.deepEqual(samples('m{a="x\\"y",b="z"} 1e3\n', 'm'), [{ labels: { a: 'x"y', b: 'z' }, value: 1000 }]);
  assert.deepEqual(samples(METRICS, 'gyroscops_cache'), []);
});

test('each level of the cache has its hits and misses', () => {
  assert.deepEqual(cacheLevels(METRICS), [{ level: 'L1', hits: 30, misses: 10 }, { level: 'L2', hits: 0, misses: 4 }]);
  assert.deepEqual(cacheLevels(''), []);
});
