import { accountsTable } from "./tables/accounts";
import { activitiesTable } from "./tables/activities";
import { buyingHistoriesTable } from "./tables/buying-histories";
import { capacityTable } from "./tables/capacity";
import { cohortsTable } from "./tables/cohorts";
import { contactsTable } from "./tables/contacts";
import { driversTable } from "./tables/drivers";
import { exchangeTable } from "./tables/exchange";
import { factorsTable } from "./tables/factors";
import { flowsTable } from "./tables/flows";
import { goalsTable } from "./tables/goals";
import { healthBeforeTable } from "./tables/health-before";
import { healthHistoryTable } from "./tables/health-history";
import { issuesTable } from "./tables/issues";
import { keysTable } from "./tables/keys";
import { ledgerTable } from "./tables/ledger";
import { lossesTable } from "./tables/losses";
import { potentialsTable } from "./tables/potentials";
import { ratesTable } from "./tables/rates";
import { resultsTable } from "./tables/results";
import { serviceCostsTable } from "./tables/service-costs";
import { servicePlanTable } from "./tables/service-plan";
import { settingsTable } from "./tables/settings";
import { statementTable } from "./tables/statement";
import { valueElementsTable } from "./tables/value-elements";
import type { Table } from "./table";

/** Every table that a workbook may hold: a new one is a file of `tables` and a line here. */
export const TABLES = [
  accountsTable,
  activitiesTable,
  buyingHistoriesTable,
  capacityTable,
  cohortsTable,
  contactsTable,
  driversTable,
  exchangeTable,
  factorsTable,
  flowsTable,
  goalsTable,
  healthBeforeTable,
  healthHistoryTable,
  issuesTable,
  keysTable,
  ledgerTable,
  lossesTable,
  potentialsTable,
  ratesTable,
  resultsTable,
  serviceCostsTable,
  servicePlanTable,
  settingsTable,
  statementTable,
  valueElementsTable,
] as const satisfies readonly Table[];
