import type { ColumnContext } from "../../csv/column/typed-column";
import type { ProposedDoubt } from "../proposal";
import { accountsTable } from "../../../schema/tables/accounts";
import { careFor } from "./care";
import type { ChosenMeanings } from "./chosen-meanings";
import { confirmMeaning } from "./confirm-meaning";
import { provenBy, withoutMeaning, type MeantColumn } from "./typed-columns";

/** A person has said what a column stands for. */
const SETTLED = { keeps: true, drops: false, doubts: [] };

/** Takes from columns the meanings that their cells and neighbours do not allow, and says what is asked of the others. */
export function keptMeanings(
  all: readonly MeantColumn[],
  context: ColumnContext,
  { columns: settled, table }: ChosenMeanings,
): { readonly columns: readonly MeantColumn[]; readonly doubts: readonly ProposedDoubt[] } {
  const known = { ...context, decimalElsewhere: provenBy(all) };
  const isSettled = ({ texts: { header } }: MeantColumn): boolean => settled?.has(header) === true;
  const first = all.map((column) => ({
    column,
    ...(isSettled(column) ? SETTLED : confirmMeaning(column)),
  }));
  const kept = first.map(({ column, keeps }) => (keeps ? column : withoutMeaning(column, known)));
  const cared = kept.map((column) => ({
    column,
    ...(isSettled(column) || table !== accountsTable.name ? SETTLED : careFor(column, kept)),
  }));
  return {
    columns: cared.map(({ column, drops }) => (drops ? withoutMeaning(column, known) : column)),
    doubts: [...first.flatMap(({ doubts }) => doubts), ...cared.flatMap(({ doubts }) => doubts)],
  };
}
