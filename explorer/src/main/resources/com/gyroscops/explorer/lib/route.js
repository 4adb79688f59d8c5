/** Which view is shown, of what, and by which query: `#/events/event-123?revision=2`. */

/** What `hash` says, as `{view, id, query}`; the query is a `URLSearchParams`. */
export function parse(hash) {
  const [path, query] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, ...rest] = path.split('/');
  return { view, id: decoded(rest.join('/')), query: new URLSearchParams(query ?? '') };
}

/**
 * The hash that leads to a view.
 *
 * @param query names and values; a list stands for several of one name, and what is empty is left out
 */
export function hashOf(view, id = '', query = {}) {
  const fields = parameters(query).toString();
  return `#/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}${fields === '' ? '' : `?${fields}`}`;
}

/** `query` as it is sent: a list as several parameters of one name, nothing for what is empty. */
export function parameters(query) {
  const pairs = query instanceof URLSearchParams ? [...query] : Object.entries(query);
  const fields = new URLSearchParams();
  for (const [name, value] of pairs) {
    for (const one of [value].flat()) {
      if (one !== '' && one !== null && one !== undefined) {
        fields.append(name, one);
      }
    }
  }
  return fields;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
