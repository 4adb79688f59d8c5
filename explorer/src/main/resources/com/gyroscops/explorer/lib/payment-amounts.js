/** The amounts of a payment. */

/** The amount that can still be refunded, exactly, as a decimal text of the same scale. */
export function leftToRefund({ amount, refunded }) {
  const scale = (amount.amount.split('.')[1] ?? '').length;
  const units = text => BigInt(text.replace('.', ''));
  const left = (units(amount.amount) - units(refunded.amount)).toString().padStart(scale + 1, '0');
  return scale === 0 ? left : `${left.slice(0, -scale)}.${left.slice(-scale)}`;
}

/** Whether a part of the amount was refunded, but not all. */
export const isPartlyRefunded = ({ status, refunded }) => status === 'COMPLETED' && /[1-9]/.test(refunded?.amount ?? '');
