import { accountsTable } from "../../../schema/tables/accounts";
import type { ColumnContext, Doubt } from "../../csv/column/typed-column";
import { ledgerAsked } from "../kind/kind-asked";
import { proposeKind } from "../kind/propose-kind";
import type { ProposedKind } from "../kind/proposed-kind";
import type { LaidOut } from "../layout/laid-out";
import { monthsOfTitles } from "../layout/months-of-titles";
import { periodOfTitles } from "../layout/period-of-titles";
import type { ProposedDoubt, TableKind } from "../proposal";
import { debitLessCredit } from "../shape/debit-less-credit";
import type { Signed } from "../shape/signed";
import { signedByColumn } from "../shape/signed-by-column";
import { withChosen, type ChosenMeanings } from "./chosen-meanings";
import { currenciesAsked, thousandsAsked } from "./currencies-asked";
import { idsTwice } from "./ids-twice";
import { keptMeanings } from "./kept-meanings";
import { namesAsIds } from "./names-as-ids";
import { orderedByTitle } from "./order-by-title";
import { outOfRange } from "./out-of-range";
import { previousYear, yearsAsked } from "./revenue-years";
import { twinHeaders } from "./twin-headers";
import { typeColumns, type MeantColumn } from "./typed-columns";

/** A table with its meanings, and what is to be asked and said of them. */
export interface ProposedMeanings {
  readonly kind: TableKind;
  /** The table of the schema that it is taken for; none for something else. */
  readonly table: string | undefined;
  readonly why: string;
  readonly columns: readonly MeantColumn[];
  /** What is asked of kind and meanings. */
  readonly asked: readonly ProposedDoubt[];
  /** What is asked of the signs of amounts, which stand elsewhere. */
  readonly signs: readonly ProposedDoubt[];
  /** What is asked of how cells are read. */
  readonly ofCells: readonly ProposedDoubt[];
  readonly remarks: readonly string[];
}

/**
 * Proposes what a table is and what each of its columns stands for, as far as headers and cells agree on it.
 *
 * @param context - What is known of all its columns.
 * @param chosen - What a person says of it.
 */
export function proposeMeanings(
  laid: LaidOut,
  context: ColumnContext,
  chosen: ChosenMeanings = {},
): ProposedMeanings {
  const { proposed, doubts } = withIds(proposeKind(laid, chosen.table), laid);
  const { kind, table, why } = proposed;
  const matched = withChosen(proposed.matched, laid.headers, chosen);
  const typed = typedIn(laid, { ...proposed, matched }, context);
  const kept = keptMeanings(typed, context, { ...chosen, table });
  const signed = kind === "ledger" ? signedAmounts(kept.columns) : { ...kept, doubts: [] };
  const { columns } = signed;
  const asked = [
    ...doubts,
    ...kept.doubts,
    ...askedOf(kind, columns, laid),
    ...columns.flatMap(outOfRange),
    ...currenciesAsked(columns),
    ...thousandsAsked(columns),
    ...twinHeaders(laid),
  ];
  const ofCells = columns.flatMap(({ typed: { doubts: own } }) => own.map(ofColumn));
  const remarks = columns.flatMap(remarksOf);
  return { kind, table, why, columns, asked, signs: signed.doubts, ofCells, remarks };
}

function askedOf(
  kind: TableKind,
  columns: readonly MeantColumn[],
  laid: LaidOut,
): readonly ProposedDoubt[] {
  if (kind === "ledger") return ledgerAsked(columns);
  return kind === "accounts"
    ? [...yearsAsked(columns, periodOfTitles(laid)), ...idsTwice(columns)]
    : [];
}

/** Accounts need an id, and have revenues of this year and the one before. */
function withIds(
  proposed: ProposedKind,
  laid: LaidOut,
): { readonly proposed: ProposedKind; readonly doubts: readonly ProposedDoubt[] } {
  if (proposed.kind !== "accounts") return { proposed, doubts: [] };
  const { matched, doubts } = namesAsIds(previousYear(proposed.matched, laid.headers), laid);
  return { proposed: { ...proposed, matched }, doubts };
}

function typedIn(
  laid: LaidOut,
  { table, matched }: ProposedKind,
  context: ColumnContext,
): readonly MeantColumn[] {
  const months = monthsOfTitles(laid);
  // Of what is none of our tables, columns may be chosen to be those of accounts.
  const columns = typeColumns(laid, table ?? accountsTable.name, { matched, context });
  return columns.map((column) => orderedByTitle(column, months, context));
}

function signedAmounts(columns: readonly MeantColumn[]): Signed {
  const made = debitLessCredit(columns);
  const signed = signedByColumn(made.columns);
  return { columns: signed.columns, doubts: [...made.doubts, ...signed.doubts] };
}

function ofColumn({ row, column, text, choices, proposed }: Doubt): ProposedDoubt {
  const first = choices.filter(({ choice }) => choice === proposed);
  const others = choices.filter(({ choice }) => choice !== proposed);
  return { row, column, text, choices: [...first, ...others].map(({ label }) => label) };
}

function remarksOf({ texts: { header }, typed: { remarks } }: MeantColumn): readonly string[] {
  return remarks.map((remark) => `column "${header}": ${remark}`);
}
