/** The commands that a payment takes: which fields each has, and in which statuses it is the next possible step. */
export const COMMANDS = [
  { name: 'process', fields: ['amount'], possible: ['PENDING'] },
  { name: 'approve-review', fields: ['role', 'reason'], possible: ['IN_REVIEW'] },
  { name: 'reject-review', fields: ['role', 'reason'], possible: ['IN_REVIEW'] },
  { name: 'capture', fields: ['reason'], possible: ['AUTHORIZED'] },
  { name: 'refund', fields: ['amount'], possible: ['COMPLETED'] },
  { name: 'cancel', fields: ['reason'], possible: ['PENDING', 'AUTHORIZED'] },
  { name: 'fail', fields: ['reason'], possible: ['PENDING', 'AUTHORIZED'] },
];

/** All commands in two heaps: those that may well be accepted now, and those that surely will be refused. */
export function commandsFor(status) {
  const next = COMMANDS.filter(command => command.possible.includes(status));
  return { next, others: COMMANDS.filter(command => !next.includes(command)) };
}

/** What to send for a command: its fields as the reader filled them in, the money in the payment's currency. */
export function bodyOf(command, fields, currency) {
  return Object.fromEntries(command.fields.flatMap(name => {
    const value = (fields[name] ?? '').trim();
    return name === 'amount' ? [['amount', value], ['currency', currency]] : value === '' ? [] : [[name, value]];
  }));
}

/** What can still be given back, exactly, as a decimal text of the same scale. */
export function leftToRefund({ amount, refunded }) {
  const scale = (amount.amount.split('.')[1] ?? '').length;
  const units = text => BigInt(text.replace('.', ''));
  const left = (units(amount.amount) - units(refunded.amount)).toString().padStart(scale + 1, '0');
  return scale === 0 ? left : `${left.slice(0, -scale)}.${left.slice(-scale)}`;
}
