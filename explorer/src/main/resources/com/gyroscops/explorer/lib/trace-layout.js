/**
 * The way of a command as stations in the order in which it came to them, each with the time that was spent there and
 * nowhere further in.
 *
 * @param trace as `/api/traces` gives it
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

/** The layers from the outside to the inside; what comes after the answer is beside them. */
export const LAYERS = ['adapter', 'pipeline', 'handler', 'aggregate', 'store'];

/** What was spent in each layer, and in whom, as `{layer, self, share, components}` from the outside to the inside. */
export function byLayer(trace) {
  const all = stations(trace);
  const total = trace.way.tookNanos / 1e6;
  return LAYERS.map(layer => {
    const own = all.filter(station => station.layer === layer);
    const self = own.reduce((sum, station) => sum + station.self, 0);
    return { layer, self, share: total === 0 ? 0 : self / total, components: [...new Set(own.map(({ component }) => component))] };
  });
}

/** Where each station stands on a scale of the whole way, as `{left, width}` in parts of 1. */
export function placed(trace) {
  const total = trace.way.tookNanos / 1e6 || 1;
  return stations(trace).map(station => ({
    ...station,
    left: Math.min(1, station.begin / total),
    width: Math.min(1 - Math.min(1, station.begin / total), station.took / total),
  }));
}
