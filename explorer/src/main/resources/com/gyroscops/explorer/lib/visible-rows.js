/**
 * The rows to draw of a long list of rows with equal heights: the visible ones and some beyond, so that scrolling shows
 * no gaps.
 *
 * @param view `{top, height}` of the visible part in pixels, with `top` relative to the first row
 * @returns `{first, end}` with `end` exclusive, and the heights `before` and `after` of the rows that are omitted
 */
export function visibleRows(total, rowHeight, view, beyond = 10) {
  const clamp = row => Math.max(0, Math.min(total, row));
  const first = clamp(Math.floor(view.top / rowHeight) - beyond);
  const end = Math.max(first, clamp(Math.ceil((view.top + view.height) / rowHeight) + beyond));
  return { first, end, before: first * rowHeight, after: (total - end) * rowHeight };
}
