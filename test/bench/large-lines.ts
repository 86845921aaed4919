type Cells = readonly (readonly unknown[])[];

/** Lines an account has in the tables of lines. */
const LINES = 4;

/** Accounts with all parts of their health, the same at each call; one cell in twenty blank. */
export function largeHealth(accounts: number): Cells {
  const headers = ["account_id", "trust", "commitment", "satisfaction", "service_attainment"];
  const rows = Array.from({ length: accounts }, (_, row) => [
    `A${row}`,
    1 + ((row * 7) % 7),
    1 + ((row * 11) % 7),
    row % 20 === 0 ? "" : 1 + ((row * 13) % 7),
    ((row * 17) % 100) / 100,
  ]);
  return [headers, ...rows];
}

/** Planned contributions, four years an account, the same at each call. */
export function largeFlows(lines: number): Cells {
  const rows = Array.from({ length: lines }, (_, row) => [
    `A${Math.floor(row / LINES)}`,
    1 + (row % LINES),
    10_000 + ((row * 7919) % 90_000),
    1 - (row % LINES) / 10,
  ]);
  return [["account_id", "year", "contribution", "probability"], ...rows];
}

/** Issues between us and the accounts, four an account, the same at each call. */
export function largeIssues(lines: number): Cells {
  const rows = Array.from({ length: lines }, (_, row) => [
    `A${Math.floor(row / LINES)}`,
    `I${row % LINES}`,
    1 + ((row * 7) % 5),
    1 + ((row * 11) % 5),
    1 + ((row * 13) % 5),
  ]);
  return [["account_id", "issue", "importance", "frequency", "intensity"], ...rows];
}

/** Buying histories in weeks to the day, up to 30 repeat orders, the same at each call. */
export function largeHistories(accounts: number): Cells {
  const rows = Array.from({ length: accounts }, (_, row) => {
    const orders = (row * 7919) % 3 === 0 ? 0 : Math.floor(((row * 104_729) % 900) ** 2 / 27_000);
    const days = 280 + ((row * 31) % 350);
    const last = orders === 0 ? 0 : Math.max(orders, (row * 613) % days);
    return [`A${row}`, orders, last / 7, days / 7];
  });
  return [["account_id", "repeat_orders", "recency", "age"], ...rows];
}
