/** What we are to an account that buys from us, in Kraljic's words. */
export const KRALJIC_CELLS = ["Non-critical", "Leverage", "Bottleneck", "Strategic"] as const;
export type KraljicCell = (typeof KRALJIC_CELLS)[number];

/**
 * Where an account puts us in its own purchasing portfolio (Kraljic matrix).
 *
 * High impact and low risk is leverage: the account can play suppliers off. Low impact and high risk is
 * a bottleneck. The cell is the account's view of us, and it limits how close it will want to come.
 *
 * @param impact - Our impact on its profit as it sees us, 0 to 1.
 * @param risk - Its supply risk with us as it sees it, 0 to 1.
 * @param cut - What divides low from high, 0 to 1; a value on the cut is high.
 * @returns The cell of the matrix.
 * @example
 * kraljicCell(0.8, 0.7, 0.5); // "Strategic"
 * @see Kraljic, P. (1983). Purchasing must become supply management. Harvard Business Review 61(5);
 *   cells as seen in the R package KraljicMatrix. The cut of one half is ours.
 */
export function kraljicCell(impact: number, risk: number, cut: number): KraljicCell {
  if (impact >= cut) return risk >= cut ? "Strategic" : "Leverage";
  return risk >= cut ? "Bottleneck" : "Non-critical";
}
