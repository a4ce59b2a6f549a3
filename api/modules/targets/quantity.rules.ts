/** Quantities have at most three decimals; the rules reckon in whole thousandths, so that sums are exact. */
export const thousandths = (quantity: number): number => Math.round(quantity * 1000);

/** Thousandths as a quantity. */
export const quantityOf = (amount: number): number => amount / 1000;

/**
 * Splits an amount of thousandths into parts that add up to it exactly and differ by at most one step; steps are whole
 * units where the amount is whole and there is at least one unit for each part. The first parts take what is left over.
 */
export function splitEvenly(amount: number, parts: number): number[] {
  const step = amount % 1000 === 0 && amount >= parts * 1000 ? 1000 : 1;
  const steps = amount / step;
  const least = Math.floor(steps / parts);
  const over = steps - least * parts;
  return Array.from({ length: parts }, (_, at) => (least + (at < over ? 1 : 0)) * step);
}
