/**
 * The commands that a payment takes: which fields each has, in which statuses it is the next possible
 * step, and whether it `ends` the payment, so that there is no way back. A test of the domain holds the statuses against
 * its rules.
 */
export const COMMANDS = [
  { name: 'process', fields: ['amount'], possible: ['PENDING'] },
  { name: 'approve-review', fields: ['role', 'reason'], possible: ['IN_REVIEW'] },
  { name: 'reject-review', fields: ['role', 'reason'], possible: ['IN_REVIEW'], ends: true },
  { name: 'capture', fields: ['reason'], possible: ['AUTHORIZED'] },
  { name: 'refund', fields: ['amount'], possible: ['COMPLETED'] },
  { name: 'cancel', fields: ['reason'], possible: ['PENDING', 'AUTHORIZED'], ends: true },
  { name: 'fail', fields: ['reason'], possible: ['PENDING', 'AUTHORIZED'], ends: true },
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

/** Whether some of it was given back, and not all. */
export const isPartlyRefunded = ({ status, refunded }) => status === 'COMPLETED' && /[1-9]/.test(refunded?.amount ?? '');
