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

const INDICATORS = ["contact", "information", "trust", "planning", "adaptation", "exit"] as const;

/** Relationships of any number, the same at each call: six indicators and the orders. */
export function largeRelationships(accounts: number): readonly (readonly unknown[])[] {
  const headers = [
    "account_id",
    ...INDICATORS.map((name) => `ind_${name}`),
    "orders_24m",
    "orders_12m",
  ];
  const rows = Array.from({ length: accounts }, (_, row) => [
    `A${row}`,
    ...INDICATORS.map((_name, column) => 1 + ((row * 7 + column * 13) % 4)),
    row % 30,
    Math.min(row % 30, row % 12),
  ]);
  return [headers, ...rows];
}

/** A ledger of orders, the same at each call. */
export function largeLedger(lines: number, accounts: number): readonly (readonly unknown[])[] {
  const rows = Array.from({ length: lines }, (_, row) => [
    `A${(row * 7919) % accounts}`,
    44_000 + ((row * 104_729) % 1000),
    ((row * 31) % 900) + 10,
  ]);
  return [["account_id", "date", "amount"], ...rows];
}

/** Buying histories, all of them different, the same at each call. */
export function largeHistories(accounts: number): readonly (readonly unknown[])[] {
  const rows = Array.from({ length: accounts }, (_, row) => {
    const orders = row % 3 === 0 ? 0 : (row * 7) % 12;
    const age = 20 + ((row * 7919) % 6007) / 100 + row * 1e-7;
    const recency = orders === 0 ? 0 : (age * (1 + ((row * 31) % 97))) / 100;
    return [`A${row}`, orders, recency, age];
  });
  return [["account_id", "repeat_orders", "recency", "age"], ...rows];
}
