/**
 * Lays out a causation tree in rows, as an outline: each event below its cause, one level further to the right.
 *
 * Trees may be thousands of levels deep, so this uses an explicit stack, and rows keep no list of their ancestors.
 *
 * @param roots `{event, children}`, in order
 * @returns rows of `{event, depth, since, sinceStart, ofCommand}`: `since` is the time since the cause in milliseconds
 *     (undefined for a root), `sinceStart` the time since the first event, `ofCommand` the number of events of the same
 *     command
 */
export function layout(roots) {
  const rows = [];
  const stack = roots.map(node => ({ node, depth: 0 })).reverse();
  while (stack.length > 0) {
    const { node: { event, children }, depth, cause } = stack.pop();
    rows.push({ event, depth, since: cause && at(event) - at(cause) });
    for (const node of children.toReversed()) {
      stack.push({ node, depth: depth + 1, cause: event });
    }
  }
  return timed(rows);
}

function timed(rows) {
  const start = rows.reduce((earliest, { event }) => Math.min(earliest, at(event)), Infinity);
  const events = new Map();
  rows.forEach(({ event: { metadata } }) => events.set(metadata.commandId, (events.get(metadata.commandId) ?? 0) + 1));
  return rows.map(row => ({ ...row, sinceStart: at(row.event) - start, ofCommand: events.get(row.event.metadata.commandId) }));
}

const at = event => Date.parse(event.timestamp);

/**
 * The lines between rows and their causes as SVG paths. Levels beyond `deepest` are not indented further.
 *
 * @param size `{row, step}`: the height of a row and the width of a level, in pixels
 */
export function connectors(rows, size, deepest) {
  const x = depth => (Math.min(depth, deepest) + 0.5) * size.step;
  const lastAt = [];
  return rows.flatMap(({ depth }, row) => {
    const middle = (row + 0.5) * size.row;
    const cause = lastAt[depth - 1];
    lastAt[depth] = middle;
    const turned = x(depth) === x(depth - 1) ? '' : `H${x(depth)}`;
    return depth === 0 ? [] : [`M${x(depth - 1)} ${cause}V${middle}${turned}`];
  });
}
