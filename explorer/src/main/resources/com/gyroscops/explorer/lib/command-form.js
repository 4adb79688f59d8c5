/**
 * The request that sends a command to an existing aggregate, from the OpenAPI document: the operation whose id is the name
 * of the command with a small first letter. Undefined when there is none.
 *
 * @returns `{path, fields}`, where `path` has the parameter `{id}`, and each field is
 *     `{name, type, required, values, minimum, maxLength}`
 */
export function formOf(document, command) {
  const id = command[0].toLowerCase() + command.slice(1);
  const found = Object.entries(document.paths).find(([path, { post }]) => post?.operationId === id && path.includes('{id}'));
  if (found === undefined) {
    return undefined;
  }
  const [path, { post }] = found;
  const body = resolved(document, post.requestBody?.content?.['application/json']?.schema ?? {});
  const required = body.required ?? [];
  return {
    path,
    fields: Object.entries(body.properties ?? {}).map(([name, schema]) => field(name, resolved(document, schema), required.includes(name))),
  };
}

/** The body of a command: its fields as filled in, without empty ones, and with whole numbers as numbers. */
export function bodyOf(form, filledIn) {
  return Object.fromEntries(form.fields.flatMap(({ name, type }) => {
    const value = (filledIn[name] ?? '').trim();
    return value === '' ? [] : [[name, type === 'integer' ? Number(value) : value]];
  }));
}

/** The path of a request to the aggregate with this id. */
export const pathOf = (form, id) => form.path.replace('{id}', encodeURIComponent(id));

function field(name, schema, required) {
  return { name, type: schema.type ?? 'string', required, values: schema.enum, minimum: schema.minimum, maxLength: schema.maxLength };
}

/** The schema that a reference points to, with what stands beside the reference. */
function resolved(document, { $ref, ...beside }) {
  const target = $ref?.split('/').slice(1).reduce((node, key) => node?.[key], document);
  return $ref === undefined ? beside : { ...resolved(document, target ?? {}), ...beside };
}
