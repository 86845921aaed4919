/** A header says that its cells are shares or rates, which are no amounts of money. */
export function isRateHeader(header: string): boolean {
  return /%|percent|prozent|pourcent|\bpct\b|\brate\b|\bquote\b/i.test(header);
}
