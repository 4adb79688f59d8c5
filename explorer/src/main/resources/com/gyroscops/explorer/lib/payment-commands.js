/**
 * The commands of a payment with their fields, the statuses in which they are possible, and whether each `ends` the
 * payment irreversibly. A test of the domain compares the statuses with its rules.
 */
export const COMMANDS = [
  { name: 'process', fields: ['amount'], possible: ['PENDING'] },
  { name: 'approve-review', fields: ['role', 'reason'], possible: ['IN_REVIEW'] },
  { name: 'reject-review', fields: ['role', 'reason'], possible: ['IN_REVIEW'], ends: true },
  { name: 'capture', fields: ['reason'], possible: ['AUTHORIZED'] },
  { name: 'refund', fields: ['amount'], possible: ['COMPLETED'] },
  { name: 'cancel', fields: ['reason'], possible: ['PENDING', 'IN_REVIEW', 'AUTHORIZED'], ends: true },
  { name: 'fail', fields: ['reason'], possible: ['PENDING', 'AUTHORIZED'], ends: true },
];

/** All commands in two groups: those that can be accepted in this status, and those that are certainly refused. */
export function commandsFor(status) {
  const next = COMMANDS.filter(command => command.possible.includes(status));
  return { next, others: COMMANDS.filter(command => !next.includes(command)) };
}

/** The body of a command: its fields as filled in, with money in the payment's currency. */
export function bodyOf(command, fields, currency) {
  return Object.fromEntries(command.fields.flatMap(name => {
    const value = (fields[name] ?? '').trim();
    return name === 'amount' ? [['amount', value], ['currency', currency]] : value === '' ? [] : [[name, value]];
  }));
}

/** The amount that can still be refunded, exactly, as a decimal text of the same scale. */
export function leftToRefund({ amount, refunded }) {
  const scale = (amount.amount.split('.')[1] ?? '').length;
  const units = text => BigInt(text.replace('.', ''));
  const left = (units(amount.amount) - units(refunded.amount)).toString().padStart(scale + 1, '0');
  return scale === 0 ? left : `${left.slice(0, -scale)}.${left.slice(-scale)}`;
}

/** Whether a part of the amount was refunded, but not all. */
export const isPartlyRefunded = ({ status, refunded }) => status === 'COMPLETED' && /[1-9]/.test(refunded?.amount ?? '');
