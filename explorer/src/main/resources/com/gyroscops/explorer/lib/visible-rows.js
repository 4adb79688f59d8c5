/**
 * Which of many rows of one height have to be drawn: those on screen and some beyond, so that scrolling shows no gaps.
 *
 * @param view `{top, height}` of what is seen, in pixels, with `top` counted from the first row
 * @returns `{first, end}`, of which `end` is not drawn any more, and the `before` and `after` of the room left out
 */
export function visibleRows(total, rowHeight, view, beyond = 10) {
  const clamp = row => Math.max(0, Math.min(total, row));
  const first = clamp(Math.floor(view.top / rowHeight) - beyond);
  const end = Math.max(first, clamp(Math.ceil((view.top + view.height) / rowHeight) + beyond));
  return { first, end, before: first * rowHeight, after: (total - end) * rowHeight };
}
