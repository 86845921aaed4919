import { accountColumns } from "../../../schema/tables/accounts";
import { portfolio } from "../../../functions/portfolio/portfolio";
import { requireOneCurrency } from "../../../reading/currency";
import { toFailure } from "../../../functions/failure";
import { readTable } from "../../../reading/table";
import { plainText } from "../../../model/plain-text";
import type { Cells } from "../../../workbook/gateway";

/** How far revenue rests on few accounts: known, not to be known, or not asked without the column. */
export type Concentration =
  | {
      readonly phase: "known";
      readonly index: number;
      /** As if revenue came from this many equal accounts. */
      readonly equalAccounts: number;
    }
  | { readonly phase: "refused"; readonly message: string }
  | { readonly phase: "absent"; readonly header: string };

const { header: REVENUE } = accountColumns.revenue_12m;

/** Asks HHI about the revenue column of a table of accounts. */
export function measureConcentration(accounts: Cells): Concentration {
  const [headers = [], ...rows] = accounts;
  const position = headers.findIndex((each) => plainText(String(each)).toLowerCase() === REVENUE);
  if (position < 0) return { phase: "absent", header: REVENUE };
  try {
    requireOneCurrency({ table: readTable(accounts, "accounts"), headers: [REVENUE] });
    const index = portfolio.HHI.call([rows.map((row) => [row[position]])]);
    return { phase: "known", index, equalAccounts: 1 / index };
  } catch (thrown) {
    return { phase: "refused", message: toFailure("HHI", thrown).message };
  }
}
