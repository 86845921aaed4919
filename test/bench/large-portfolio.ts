/** A portfolio of any size, the same at each call: values spread evenly, one cell in twenty blank. */
export function largePortfolio(
  accounts: number,
  criteria: number,
): {
  readonly table: readonly (readonly unknown[])[];
  readonly settings: readonly (readonly unknown[])[];
} {
  const names = Array.from({ length: criteria }, (_, index) => `criterion_${index + 1}`);
  const rows = Array.from({ length: accounts }, (_, row) => [
    `A${row}`,
    ...names.map((_name, column) => {
      const value = (row * 7919 + column * 104_729) % 1000;
      return value % 20 === 0 ? "" : value / 100;
    }),
  ]);
  const weights = names.map((name) => ["attractiveness", name, 1 / criteria, 0, 10]);
  return {
    table: [["account_id", ...names], ...rows],
    settings: [["group", "setting", "value", "low", "high"], ...weights],
  };
}
