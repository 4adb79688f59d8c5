/**
 * Parses the part of YAML that OpenAPI files are written in: mappings and lists in block style or in braces and brackets on
 * one line, scalars on one line, and texts after `|` or `>`. Anchors are ignored, and aliases are null.
 *
 * @throws Error at the first line that is none of these
 */
export function parseYaml(text) {
  const lines = text.split('\n').map(line => ({ indent: line.search(/\S|$/), text: line.trim() }));
  const reader = { lines, at: 0 };
  const document = block(reader, 0);
  if (next(reader) !== undefined) {
    throw new Error(`line ${reader.at + 1} is not understood: ${next(reader).text}`);
  }
  return document;
}

/** The value that begins at the next line, if that is indented at least as far as `indent`. */
function block(reader, indent) {
  const line = next(reader);
  if (line === undefined || line.indent < indent) {
    return null;
  }
  if (/^[{[]/.test(line.text)) {
    reader.at++;
    return inline(line.text);
  }
  return line.text.startsWith('- ') || line.text === '-' ? list(reader, line.indent) : mapping(reader, line.indent);
}

function list(reader, indent) {
  const items = [];
  for (let line = next(reader); line?.indent === indent && line.text.startsWith('-'); line = next(reader)) {
    const rest = line.text.slice(1).trim();
    if (KEY.test(rest) && !/^[{["']/.test(rest)) {
      // A mapping that begins on the line of its dash.
      reader.lines[reader.at] = { indent: indent + line.text.indexOf(rest), text: rest };
      items.push(mapping(reader, reader.lines[reader.at].indent));
    } else {
      reader.at++;
      items.push(value(reader, rest, indent));
    }
  }
  return items;
}

function mapping(reader, indent) {
  const fields = {};
  for (let line = next(reader); line?.indent === indent && KEY.test(line.text); line = next(reader)) {
    const [, key, rest = ''] = KEY.exec(line.text);
    reader.at++;
    fields[unquoted(key)] = value(reader, rest, indent);
  }
  return fields;
}

/** The value after a key or a dash, without its anchor. */
function value(reader, source, indent) {
  const rest = source.replace(/^&\S+ ?/, '');
  if (rest === '' || rest.startsWith('#')) {
    return block(reader, indent + 1);
  }
  return /^[|>][+-]?$/.test(rest) ? text(reader, indent) : inline(rest);
}

/** The lines of a text, which are indented further than its key. */
function text(reader, indent) {
  const from = reader.at;
  while (reader.at < reader.lines.length && (reader.lines[reader.at].text === '' || reader.lines[reader.at].indent > indent)) {
    reader.at++;
  }
  return reader.lines.slice(from, reader.at).map(line => line.text).join('\n').trim();
}

function inline(source) {
  if (source.startsWith('*')) {
    return null;
  }
  return /^[{[]/.test(source) ? flow({ source, at: 0 }) : scalar(source.replace(/\s#.*$/, ''));
}

/** A mapping, a list or a scalar within braces or brackets. */
function flow(reader) {
  skip(reader, /\s/);
  const open = reader.source[reader.at];
  if (open === '{' || open === '[') {
    return collection(reader, open);
  }
  if (open === "'" || open === '"') {
    const end = reader.source.indexOf(open, reader.at + 1);
    const quoted = reader.source.slice(reader.at, end + 1);
    reader.at = end + 1;
    return unquoted(quoted);
  }
  const from = reader.at;
  skip(reader, /[^,{}[\]]/);
  return scalar(reader.source.slice(from, reader.at).trim());
}

function collection(reader, open) {
  const [fields, items] = [{}, []];
  for (reader.at++; ;) {
    skip(reader, /[\s,]/);
    const sign = reader.source[reader.at];
    if (sign === undefined || sign === '}' || sign === ']') {
      reader.at++;
      return open === '{' ? fields : items;
    }
    if (open === '{') {
      const key = /['"]/.test(sign) ? flow(reader) : reader.source.slice(reader.at, reader.source.indexOf(':', reader.at)).trim();
      reader.at = reader.source.indexOf(':', reader.at + (/['"]/.test(sign) ? 0 : key.length)) + 1;
      fields[key] = flow(reader);
    } else {
      items.push(flow(reader));
    }
  }
}

function skip(reader, signs) {
  while (reader.at < reader.source.length && signs.test(reader.source[reader.at])) {
    reader.at++;
  }
}

function next(reader) {
  while (reader.at < reader.lines.length && (reader.lines[reader.at].text === '' || reader.lines[reader.at].text.startsWith('#'))) {
    reader.at++;
  }
  return reader.lines[reader.at];
}

function scalar(source) {
  if (/^['"]/.test(source)) {
    return unquoted(source);
  }
  if (/^-?\d+(\.\d+)?$/.test(source)) {
    return Number(source);
  }
  return { true: true, false: false, null: null }[source] ?? (source === 'null' ? null : source);
}

const unquoted = source => (/^(['"]).*\1$/.test(source) ? source.slice(1, -1) : source);

const KEY = /^('[^']*'|"[^"]*"|[^\s'"{[][^:]*):(?:\s+(.*))?$/;
