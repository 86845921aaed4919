import { tellRows } from "../../csv/column/tell-cells";
import { OF_ACCOUNT } from "../known-columns";
import type { ProposedDoubt } from "../proposal";
import type { MeantColumn } from "./typed-columns";

/** Numbers that the schema does not permit, and a revenue below 0: kept as they stand, and asked. */
export function outOfRange({ texts, field, match, typed }: MeantColumn): readonly ProposedDoubt[] {
  if (field === undefined || match === undefined || typed.type !== "number") return [];
  const { max, above } = field;
  // Credits may exceed the sales of a year, which is seldom meant.
  const min = field.min ?? (match.column === OF_ACCOUNT.revenue ? 0 : undefined);
  const rule = { min, max, above };
  const bad = typed.values.flatMap((value, index) =>
    typeof value === "number" && breaks(value, rule)
      ? [{ value, row: texts.rows[index] ?? 0 }]
      : [],
  );
  const [first] = bad;
  if (first === undefined) return [];
  const where = tellRows(bad.map(({ row }) => row));
  const text = `"${texts.header}", ${where}: ${match.column} expects ${expected(rule)}, found ${first.value}; kept as it stands`;
  const choices = ["keep it", "take it for unknown"];
  return [{ row: first.row, column: texts.header, text, choices }];
}

interface Rule {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly above: number | undefined;
}

function breaks(value: number, { min = -Infinity, max = Infinity, above }: Rule): boolean {
  return value < min || value > max || (above !== undefined && value <= above);
}

function expected({ min, max, above }: Rule): string {
  return [
    ...(min === undefined ? [] : [`${min} or more`]),
    ...(above === undefined ? [] : [`more than ${above}`]),
    ...(max === undefined ? [] : [`up to ${max}`]),
  ].join(" and ");
}
