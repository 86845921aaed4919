import type { AmountCell, ReadCell } from "./read-cells";
import { tellRows } from "./tell-cells";
import type { ColumnContext, Doubt } from "./typed-column";

/** In which currency the amounts of a column are, and what of it is not certain. */
export interface ColumnCurrency {
  readonly currency: string | undefined;
  readonly remarks: readonly string[];
  readonly doubts: readonly Doubt[];
}

const NONE: ColumnCurrency = { currency: undefined, remarks: [], doubts: [] };

/** The currency that the cells of a column name. Amounts of two are kept as they are, and asked about. */
export function currencyOf(
  header: string,
  cells: readonly ReadCell[],
  { choices }: ColumnContext,
): ColumnCurrency {
  const amounts = cells.filter((cell) => cell.kind === "amount");
  const named = amounts.filter(({ amount }) => amount.unit.currencies !== undefined);
  const [first] = named;
  if (first === undefined) return NONE;
  const rows = rowsByCurrency(named);
  const chosen = choices?.currency;
  if (chosen !== undefined) return settled(chosen, rows);
  const [code = "", ...others] = rows.keys();
  if (others.length > 0) return severalCurrencies(header, rows, first.row);
  const possible = code.split(OR);
  if (possible.length > 1) return severalMeanings(header, possible, named);
  const filled = cells.filter(({ kind }) => kind !== "blank").length;
  const isLone = named.length === 1 && filled > 1;
  if (isLone || amounts.some(needsCurrency)) return partly(header, code, { named, filled });
  return { currency: code, remarks: [`the amounts are in ${code}`], doubts: [] };
}

/** A rate has no currency, and 0 is the same in any. */
function needsCurrency({ amount, values }: AmountCell): boolean {
  return (
    amount.unit.currencies === undefined &&
    !amount.isPercent &&
    values["."] !== 0 &&
    values[","] !== 0
  );
}

const OR = " or ";

/** Rows under the code that they name; a sign that may be one of the clear ones goes with it. */
function rowsByCurrency(named: readonly AmountCell[]): ReadonlyMap<string, readonly number[]> {
  const clear = new Set(
    named.flatMap(({ amount: { unit } }) => (unit.currencies?.length === 1 ? unit.currencies : [])),
  );
  const rows = new Map<string, number[]>();
  for (const { row, amount } of named) {
    const possible = amount.unit.currencies ?? [];
    const code = possible.find((each) => clear.has(each)) ?? [...possible].sort().join(OR);
    const known = rows.get(code);
    if (known === undefined) rows.set(code, [row]);
    else known.push(row);
  }
  return rows;
}

function settled(chosen: string, rows: ReadonlyMap<string, readonly number[]>): ColumnCurrency {
  const isKnown = chosen !== "unknown";
  const others = [...rows].filter(([code]) => !code.split(OR).includes(chosen));
  const remarks = others.map(([code, found]) =>
    isKnown
      ? `${code} stands in ${tellRows(found)}, and is taken for ${chosen}`
      : `${code} stands in ${tellRows(found)}, and is not taken for the currency of the column`,
  );
  if (!isKnown) return { ...NONE, remarks };
  return { currency: chosen, remarks: [`the amounts are in ${chosen}`, ...remarks], doubts: [] };
}

function severalCurrencies(
  header: string,
  rows: ReadonlyMap<string, readonly number[]>,
  row: number,
): ColumnCurrency {
  const found = listed([...rows].map(([code, each]) => `${code} (${tellRows(each)})`));
  const text = `column "${header}": amounts are in ${found}. They are kept as they stand, and no sum of them is right without a rate of exchange. Change them in the file, or say in which currency all are.`;
  const codes = [...rows.keys()].flatMap((each) => each.split(OR));
  return { ...NONE, doubts: [doubtOf(header, row, { text, codes, proposed: undefined })] };
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function severalMeanings(
  header: string,
  codes: readonly string[],
  named: readonly AmountCell[],
): ColumnCurrency {
  const row = named[0]?.row ?? 0;
  const text = `column "${header}", first in row ${row}: the currency of "${named[0]?.text.trim() ?? ""}" may be ${codes.join(", ")}. Which is it?`;
  return { ...NONE, doubts: [doubtOf(header, row, { text, codes, proposed: undefined })] };
}

function partly(
  header: string,
  code: string,
  { named, filled }: { readonly named: readonly AmountCell[]; readonly filled: number },
): ColumnCurrency {
  const rows = named.map(({ row }) => row);
  const text = `column "${header}": ${named.length} of ${filled} cells name${named.length === 1 ? "s" : ""} a currency (${code} in ${tellRows(rows)}). All are taken in ${code}.`;
  const row = rows[0] ?? 0;
  const doubt = doubtOf(header, row, { text, codes: [code], proposed: code });
  return { currency: code, remarks: [], doubts: [doubt] };
}

function doubtOf(
  header: string,
  row: number,
  {
    text,
    codes,
    proposed,
  }: {
    readonly text: string;
    readonly codes: readonly string[];
    readonly proposed: string | undefined;
  },
): Doubt {
  const choices = codes.map((code) => ({ label: `all amounts are in ${code}`, choice: code }));
  const unknown = { label: "not known", choice: "unknown" };
  return { code: "currency", column: header, row, text, choices: [...choices, unknown], proposed };
}
