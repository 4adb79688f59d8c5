/**
 * The steps of a trace in the order in which they began, each with the time spent in itself without nested steps.
 *
 * @param trace as `/api/traces` returns it
 * @returns `{layer, component, activity, depth, begin, took, self, times}` for each step, durations in milliseconds
 */
export function stations(trace) {
  const found = [];
  visit(trace.way, 0, found);
  return found;
}

function visit(step, depth, found) {
  const within = step.steps.reduce((sum, inner) => sum + inner.tookNanos, 0);
  found.push({
    layer: step.layer,
    component: step.component,
    activity: step.activity,
    depth,
    begin: step.beginNanos / 1e6,
    took: step.tookNanos / 1e6,
    self: Math.max(0, step.tookNanos - within) / 1e6,
    times: step.times,
  });
  step.steps.forEach(inner => visit(inner, depth + 1, found));
}

/** The layers from the outside to the inside; work after the response has none of these. */
export const LAYERS = ['adapter', 'pipeline', 'handler', 'aggregate', 'store'];

/** The time spent in each layer and component as `{layer, self, share, components}`, from the outside to the inside. */
export function byLayer(trace) {
  const all = stations(trace);
  const total = trace.way.tookNanos / 1e6;
  return LAYERS.map(layer => {
    const own = all.filter(station => station.layer === layer);
    const self = own.reduce((sum, station) => sum + station.self, 0);
    return { layer, self, share: total === 0 ? 0 : self / total, components: [...new Set(own.map(({ component }) => component))] };
  });
}

/** The position of each step on a scale of the whole trace, as `{left, width}` in parts of 1. */
export function placed(trace) {
  const total = trace.way.tookNanos / 1e6 || 1;
  return stations(trace).map(station => ({
    ...station,
    left: Math.min(1, station.begin / total),
    width: Math.min(1 - Math.min(1, station.begin / total), station.took / total),
  }));
}
