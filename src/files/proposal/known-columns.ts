import { accountColumns } from "../../schema/tables/accounts";
import { contactColumns } from "../../schema/tables/contacts";
import { ledgerColumns } from "../../schema/tables/ledger";

const { account_id, name, country, revenue_12m, revenue_prev_12m } = accountColumns;

/** Columns of accounts that a reader of files asks for by what they are. */
export const OF_ACCOUNT = {
  id: account_id.header,
  name: name.header,
  country: country.header,
  revenue: revenue_12m.header,
  revenueBefore: revenue_prev_12m.header,
  contribution: accountColumns.contribution_12m.header,
  costToServe: accountColumns.cost_to_serve_12m.header,
  marketGrowth: accountColumns.market_growth.header,
  lifecycle: accountColumns.lifecycle.header,
  /** What people judge an account by. */
  judged: [
    accountColumns.strategic_fit.header,
    accountColumns.openness.header,
    accountColumns.relative_strength.header,
  ],
} as const;

/** Columns of a line of a ledger. */
export const OF_LINE = {
  date: ledgerColumns.date.header,
  amount: ledgerColumns.amount.header,
  credit: ledgerColumns.credit.header,
} as const;

/** Columns of a contact. */
export const OF_CONTACT = {
  person: contactColumns.person.header,
  owner: contactColumns.owner.header,
} as const;
