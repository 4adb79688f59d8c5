const HOUR = 3_600_000;

/** Named ranges with the most suitable interval for each. */
export const PRESETS = {
  day: { hours: 24, interval: 'hour' },
  week: { hours: 7 * 24, interval: 'day' },
  month: { hours: 30 * 24, interval: 'day' },
  all: { interval: 'day' },
};

/** The query of a named range that ends now: `from` as an instant, and the interval. */
export function preset(name, now) {
  const { hours, interval } = PRESETS[name];
  return { range: name, interval, from: hours === undefined ? '' : new Date(now - hours * HOUR).toISOString() };
}

/** The next coarser interval, for a trend with too many buckets; undefined for the coarsest. */
export const coarser = interval => ({ hour: 'day', day: 'week', week: 'month' })[interval];
