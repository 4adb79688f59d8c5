/** The keys of analytics, which are local times in a time zone, unchanged. */

/**
 * A key for display: `2024-05-01 13:00:00` as a day and an hour, `2024-05-01` as a day, `2024-05` as a month, a week
 * unchanged.
 */
export function keyName(key, language) {
  const [, year, month, day, hour] = /^(\d+)-(\d\d)(?:-(\d\d)(?: (\d\d):.*)?)?$/.exec(key) ?? [];
  if (year === undefined) {
    return key;
  }
  // The key is a local time; formatting it as UTC keeps its numbers in any time zone of the reader.
  const wall = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), Number(hour ?? 0)));
  const date = { timeZone: 'UTC', year: 'numeric', month: 'short', ...(day ? { day: 'numeric', weekday: 'short' } : {}) };
  const time = hour ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {};
  return new Intl.DateTimeFormat(language, { ...date, ...time }).format(wall);
}

/** The names of the days of the week, from Monday. */
export function weekdays(language, style = 'short') {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: style });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2024, 0, 1 + day))));
}

/** The hourly buckets in a cell of the heat map, by weekday, Monday being 0, and hour. */
export function hoursOf(buckets, weekday, hour) {
  return buckets.filter(({ key, count }) => {
    const [date, time] = key.split(' ');
    const day = new Date(`${date}T00:00:00Z`).getUTCDay();
    return count > 0 && (day + 6) % 7 === weekday && Number(time.slice(0, 2)) === hour;
  });
}

/** The largest entry of a map of counts as `[key, count]`; undefined for an empty map. */
export const busiest = counts => Object.entries(counts).reduce((most, one) => (most === undefined || one[1] > most[1] ? one : most), undefined);

/** The largest counts of a map, and the sum of the others under the key ''. */
export function top(counts, most) {
  const sorted = Object.entries(counts).sort(([, one], [, other]) => other - one);
  const rest = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 ? sorted : [...sorted.slice(0, most), ['', rest]];
}
