/** The routes of the page: a view, an id and a query, such as `#/events/event-123?revision=2`. */

/** Parses `hash` into `{view, id, query}`, where `query` is a `URLSearchParams`. */
export function parse(hash) {
  const [path, query] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, ...rest] = path.split('/');
  return { view, id: decoded(rest.join('/')), query: new URLSearchParams(query ?? '') };
}

/**
 * The hash of a view.
 *
 * @param query names and values; an array becomes repeated parameters, and empty values are omitted
 */
export function hashOf(view, id = '', query = {}) {
  const fields = parameters(query).toString();
  return `#/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}${fields === '' ? '' : `?${fields}`}`;
}

/** `query` as parameters: an array becomes repeated parameters, and empty values are omitted. */
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
