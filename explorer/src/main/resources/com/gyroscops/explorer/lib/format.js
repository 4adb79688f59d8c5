/** Formats values for readers. Every function has the language as its last parameter. */

/**
 * An amount such as `{amount: "100.00", currency: "EUR"}`, exactly: its decimals are never converted to floating point.
 */
export function money(value, language) {
  if (!value) {
    return '';
  }
  const digits = (value.amount.split('.')[1] ?? '').length;
  return numbers(language, value.currency, digits).format(value.amount);
}

export function count(value, language) {
  return plain(language, 3).format(value);
}

/** An instant as a date and a time to the millisecond, in the reader's time zone. */
export function instant(iso, language) {
  return iso ? dates(language, 'date').format(new Date(iso)) : '';
}

export function time(iso, language) {
  return iso ? dates(language, 'time').format(new Date(iso)) : '';
}

/** A duration in milliseconds, in the most suitable unit from microseconds to days. */
export function duration(milliseconds, language) {
  const [unit, divisor] = UNITS.find(([, size]) => Math.abs(milliseconds) >= size) ?? (milliseconds === 0 ? UNITS.at(-2) : UNITS.at(-1));
  const value = milliseconds / divisor;
  return `${plain(language, Math.abs(value) < 10 ? 1 : 0).format(value)} ${unit === 'd' && language === 'fr' ? 'j' : unit}`;
}

/** The share of `part` in `whole` as a percentage; a dash when `whole` is 0. */
export function share(part, whole, language) {
  return whole === 0 ? '–' : percent(language).format(part / whole);
}

/** The beginning of an id, when the id is too long to display. */
export function shortId(id) {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id) ? id.slice(0, 8) : id;
}

const UNITS = [['d', 86_400_000], ['h', 3_600_000], ['min', 60_000], ['s', 1000], ['ms', 1], ['µs', 0.001]];
const TIME = { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' };
const DATES = { time: TIME, date: { ...TIME, year: 'numeric', month: 'short', day: 'numeric' } };

// Creating a formatter takes a hundred times as long as using it.
const dates = kept((language, kind) => new Intl.DateTimeFormat(language, DATES[kind]));
const plain = kept((language, most) => new Intl.NumberFormat(language, { maximumFractionDigits: most }));
const percent = kept(language => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }));
const numbers = kept((language, currency, digits) =>
  new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }));

function kept(make) {
  const made = new Map();
  return (...by) => {
    const key = by.join();
    return made.get(key) ?? made.set(key, make(...by)).get(key);
  };
}
