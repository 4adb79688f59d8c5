/** Event searches, as the address of the page contains them and as the API expects them. */

/** The contents of a form as a query, without empty fields and with instants in UTC. */
export function queryOf(form) {
  const query = new URLSearchParams();
  for (const [name, value] of form) {
    const text = value.trim();
    if (text !== '' && !(name === 'order' && text === 'desc')) {
      query.append(name, name === 'from' || name === 'to' ? new Date(text).toISOString() : text);
    }
  }
  return query;
}

/** A query as the API expects it, newest first unless it specifies an order. */
export function asked(query, limit) {
  const fields = new URLSearchParams(query);
  fields.set('order', query.get('order') ?? 'desc');
  fields.set('limit', limit);
  return fields;
}

/** An instant in the format of a local time field, to the second; '' for none. */
export function localTime(iso) {
  const instant = new Date(iso ?? NaN);
  if (Number.isNaN(instant.getTime())) {
    return '';
  }
  const two = value => String(value).padStart(2, '0');
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  return `${day}T${two(instant.getHours())}:${two(instant.getMinutes())}:${two(instant.getSeconds())}`;
}
