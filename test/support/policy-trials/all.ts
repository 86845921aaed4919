import { trialsOfAccounts } from "./of-accounts";
import { trialsOfRows } from "./of-rows";
import { trialsOfTables } from "./of-tables";

/** For each table of the schema a function that reads it. */
export const TRIALS = [...trialsOfRows, ...trialsOfAccounts, ...trialsOfTables];
