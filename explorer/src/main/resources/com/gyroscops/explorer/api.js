import { parameters } from './lib/route.js';
import { log } from './log.js';
import { settings } from './settings.js';

/** A problem document (RFC 9457) that the server answered with. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** The server cannot be reached. */
export class Unreachable extends Error {}

/** Whether a failure is temporary: the server cannot be reached, or answers 503. */
export const isAway = failure => failure instanceof Unreachable || failure.problem?.status === 503;

/**
 * Requests JSON with GET.
 *
 * @returns the body of the response
 * @throws Refused, Unreachable, or the error of an aborted `signal`
 */
export async function get(path, query = {}, signal = undefined) {
  return (await answerTo(path, query, signal)).body;
}

/** Requests JSON as `get` does, but returns the whole response: `{body, status, headers}`. */
export function answerTo(path, query = {}, signal = undefined) {
  return send('GET', url(path, query), { signal });
}

/** Requests all pages of a list, and returns their items. */
export async function getAll(path, query = {}, signal = undefined) {
  const items = [];
  for (let target = url(path, query); target !== undefined;) {
    const { body, headers } = await send('GET', target, { signal });
    items.push(...body.items);
    target = /<([^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1];
  }
  return items;
}

/** Sends a command or an operation on behalf of the selected user. */
export function post(path, body = {}, headers = {}) {
  return send('POST', path, {
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...identity(), ...headers },
  });
}

export function url(path, query) {
  const fields = parameters(query).toString();
  return fields === '' ? path : `${path}?${fields}`;
}

async function send(method, target, options) {
  const response = await answered(method, target, options);
  log.heard(response.headers.get('X-Log-Id'));
  const body = response.headers.get('Content-Type')?.includes('json') ? await response.json() : await response.text();
  if (!response.ok) {
    throw new Refused(typeof body === 'string' ? { title: response.statusText, status: response.status } : body);
  }
  return { body, status: response.status, headers: response.headers };
}

async function answered(method, target, options) {
  try {
    return await fetch(target, { method, ...options });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Unreachable(failure.message);
  }
}

function identity() {
  return { 'X-User-Id': settings.user, 'X-Organization-Id': settings.organization };
}
