/** The pauses between repeated attempts: they grow with each attempt, up to a quarter of a minute. */

const FIRST = 500;
const LONGEST = 15_000;

/** The milliseconds to wait after `failures` failed attempts in a row, at least 1. */
export const waitAfter = failures => Math.min(LONGEST, FIRST * 2 ** (failures - 1));

/** Resolves after some milliseconds, or as soon as `signal` is aborted. Removes its listener from the signal. */
export function pause(milliseconds, signal) {
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) {
      end();
    }
  });
}
