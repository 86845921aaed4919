import { healthBeforeTable } from "../../schema/tables/health-before";
import { exchangeTable } from "../../schema/tables/exchange";
import { contactsTable } from "../../schema/tables/contacts";
import { serviceCostsTable } from "../../schema/tables/service-costs";
import { servicePlanTable } from "../../schema/tables/service-plan";
import { goalsTable } from "../../schema/tables/goals";
import { issuesTable } from "../../schema/tables/issues";
import type { SheetContents } from "../../workbook/contents";
import { dataSheet } from "../data-sheet";
import { SAMPLE_DAY, sampleAccounts } from "../sample-accounts";
import { contactRows } from "./contacts";
import { exchangeRows } from "./exchanges";
import { goalRows } from "./goals";
import { healthBeforeRows } from "./health-before";
import { issueRows } from "./issues";
import { serviceCostRows, serviceRows } from "./service-plan";

/** The end of the quarter before: 31 March 2026. */
export const QUARTER = 91;

/** What is known of each account beside its row of the Accounts table. */
export function relationshipData(): readonly SheetContents[] {
  const accounts = sampleAccounts();
  return [
    dataSheet({
      table: issuesTable,
      rows: accounts.flatMap((account) => issueRows(account, SAMPLE_DAY)),
    }),
    dataSheet({
      table: goalsTable,
      rows: accounts.flatMap(goalRows),
    }),
    dataSheet({
      table: servicePlanTable,
      rows: accounts.flatMap(serviceRows),
    }),
    dataSheet({
      table: serviceCostsTable,
      rows: serviceCostRows(),
    }),
    dataSheet({
      table: contactsTable,
      rows: accounts.flatMap((account) => contactRows(account, SAMPLE_DAY)),
    }),
    dataSheet({
      table: exchangeTable,
      rows: accounts.flatMap((account) => exchangeRows(account, SAMPLE_DAY)),
    }),
    dataSheet({
      table: healthBeforeTable,
      rows: accounts.flatMap((account) => healthBeforeRows(account, SAMPLE_DAY - QUARTER)),
    }),
  ];
}
