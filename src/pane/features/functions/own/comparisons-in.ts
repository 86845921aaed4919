import { splitAddress } from "../../../../workbook/address";
import type { TableSummary } from "../../../../workbook/gateway";
import type { Surroundings } from "./fitting-table";
import type { OwnArgument } from "./own-call";

const CRITERION = "criterion";

/** A table that compares criteria in pairs: as many columns behind the criteria as there are rows. */
export function comparisonsIn({ tables, sheet }: Surroundings): OwnArgument {
  const fitting = tables.filter(isOfComparisons);
  const table = fitting.find(({ address }) => splitAddress(address).sheet === sheet) ?? fitting[0];
  if (table !== undefined) return { kind: "table", table };
  return { kind: "lacking", table: { name: "Comparisons", headers: [CRITERION] } };
}

function isOfComparisons({ headers, rowCount, isHeaderHidden }: TableSummary): boolean {
  const [first = ""] = headers;
  const isSquare = rowCount > 0 && headers.length === rowCount + 1;
  return isHeaderHidden !== true && isSquare && first.trim().toLowerCase() === CRITERION;
}
