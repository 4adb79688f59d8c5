/** Places on an ellipse, and arrows between them. */

/** The centre of each of `names`, evenly around (0, 0), the first at the top: a map of `{x, y}`. */
export function around(names, width, height) {
  return new Map(names.map((name, index) => {
    const angle = 2 * Math.PI * index / names.length - Math.PI / 2;
    return [name, { x: Math.cos(angle) * width / 2, y: Math.sin(angle) * height / 2 }];
  }));
}

/**
 * The path of an arrow between two boxes of the same size: from edge to edge, curved to its left, so that two arrows in
 * opposite directions do not cover each other.
 *
 * @param bend how far the middle of the curve is from the straight line
 */
export function arrow(from, to, box, bend) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) / length * bend * 2,
    y: (from.y + to.y) / 2 - (to.x - from.x) / length * bend * 2,
  };
  const [begin, end] = [edge(from, control, box), edge(to, control, box)];
  return `M ${begin.x} ${begin.y} Q ${round(control.x)} ${round(control.y)} ${end.x} ${end.y}`;
}

/** Where the line from the centre of a box to `target` leaves the box. */
function edge(centre, target, { width, height }) {
  const [dx, dy] = [target.x - centre.x, target.y - centre.y];
  const scale = Math.min(dx === 0 ? Infinity : width / 2 / Math.abs(dx), dy === 0 ? Infinity : height / 2 / Math.abs(dy));
  return { x: round(centre.x + dx * scale), y: round(centre.y + dy * scale) };
}

const round = value => Math.round(value * 10) / 10;
