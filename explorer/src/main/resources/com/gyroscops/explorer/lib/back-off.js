/** How long to wait before an attempt is repeated: longer each time, and never longer than a quarter of a minute. */

const FIRST = 500;
const LONGEST = 15_000;

/** Milliseconds to wait after `failures` attempts in a row, at least 1, that failed. */
export const waitAfter = failures => Math.min(LONGEST, FIRST * 2 ** (failures - 1));

/** Resolves after some milliseconds, or as soon as `signal` is aborted. It leaves no listener behind. */
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
