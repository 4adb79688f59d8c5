/** The commands that a task takes: which fields each has, and in which statuses it is the next possible step. */
export const COMMANDS = [
  { name: 'finish', fields: ['reason'], possible: ['OPEN'] },
  { name: 'cancel', fields: ['reason'], possible: ['OPEN'] },
  { name: 'fail', fields: ['reason'], possible: ['OPEN'] },
  { name: 'open', fields: ['title'], possible: [] },
];

/** All commands in two heaps: those that may well be accepted now, and those that surely will be refused. */
export function commandsFor(status) {
  const next = COMMANDS.filter(command => command.possible.includes(status));
  return { next, others: COMMANDS.filter(command => !next.includes(command)) };
}

/** What to send for a command: its fields as the reader filled them in. */
export function bodyOf(command, fields) {
  return Object.fromEntries(command.fields.flatMap(name => {
    const value = (fields[name] ?? '').trim();
    return value === '' ? [] : [[name, value]];
  }));
}
