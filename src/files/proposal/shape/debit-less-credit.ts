import type { CellValue } from "../../csv/column/typed-column";
import { tellRows } from "../../csv/column/tell-cells";
import { OF_LINE } from "../known-columns";
import type { MeantColumn } from "../meaning/typed-columns";
import type { ProposedDoubt } from "../proposal";
import { sumOf } from "../sum-of";
import { CREDIT, DEBIT } from "./sides";
import type { Signed } from "./signed";

/** Makes one amount of a debit and a credit column, debit less credit as in the account of a customer. */
export function debitLessCredit(columns: readonly MeantColumn[]): Signed {
  const debit = columns.find(({ texts }) => DEBIT.test(texts.header));
  const credit = columns.find(({ texts }) => CREDIT.test(texts.header));
  const hasAmount = columns.some(({ match }) => match?.column === OF_LINE.amount);
  if (debit === undefined || credit === undefined || hasAmount) return { columns, doubts: [] };
  const made = madeAmount(debit, credit);
  return {
    columns: [...columns, made],
    doubts: [whichIsInvoice(debit, credit), ...unclear(debit, credit)],
  };
}

function madeAmount(debit: MeantColumn, credit: MeantColumn): MeantColumn {
  const values = debit.typed.values.map((value, index) =>
    difference(value, credit.typed.values[index]),
  );
  const header = OF_LINE.amount;
  return {
    texts: { ...debit.texts, header, cells: values.map(String) },
    match: { column: header, isOwn: false, period: undefined },
    field: undefined,
    typed: { type: "number", values, unknown: 0, remarks: [], doubts: [] },
  };
}

/** A credit may be written below 0 too; what is below 0 is not turned twice. */
function difference(debit: CellValue, credit: CellValue | undefined): CellValue {
  const plus = typeof debit === "number" ? debit : undefined;
  const minus = typeof credit === "number" ? Math.abs(credit) : undefined;
  if (plus === undefined && minus === undefined) return "";
  return sumOf([plus ?? 0, -(minus ?? 0)]);
}

function whichIsInvoice(debit: MeantColumn, credit: MeantColumn): ProposedDoubt {
  const sides = [debit, credit].map(({ texts }) => `"${texts.header}"`);
  return {
    row: debit.texts.rows[0],
    column: OF_LINE.amount,
    text: `the amount is ${sides.join(" less ")}, as in the account of a customer: what stands under ${sides[0] ?? ""} is an invoice`,
    choices: sides.map((side) => `${side} is an invoice`),
  };
}

/** Rows with both sides filled, or neither; 0 beside an amount is none. */
function unclear(debit: MeantColumn, credit: MeantColumn): readonly ProposedDoubt[] {
  const rows = debit.texts.rows.filter(
    (_, index) => isAmount(debit.typed.values[index]) === isAmount(credit.typed.values[index]),
  );
  if (rows.length === 0) return [];
  const sides = [debit, credit].map(({ texts }) => `"${texts.header}"`);
  const text = `${sides.join(" and ")} are both filled, or both blank, in ${tellRows(rows)}`;
  const choices = ["their difference, unknown for none", "leave these rows out"];
  return [{ row: rows[0], column: OF_LINE.amount, text, choices }];
}

function isAmount(value: CellValue | undefined): boolean {
  return typeof value === "number" && value !== 0;
}
