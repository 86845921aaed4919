import type { accountColumns } from "../../../../schema/tables/accounts";

/** The model of cohorts under contract; all others are fitted to histories of orders. */
export const OF_CONTRACTS = "sBG";

type UsualColumns = Readonly<Record<string, keyof typeof accountColumns>>;

/** Columns of Accounts that functions of plain lists are usually asked about, by function and argument. */
export const USUAL_COLUMNS: Readonly<Record<string, UsualColumns>> = {
  HHI: { values: "revenue_12m" },
  EFFECTIVENUMBER: { values: "revenue_12m" },
  ROSENBLUTH: { values: "revenue_12m" },
  TOPSHARE: { values: "revenue_12m" },
  GINI: { values: "revenue_12m" },
  ABCCLASS: { values: "revenue_12m" },
  WHALE: { profits: "contribution_12m", ids: "account_id" },
  STOBACHOFF: { profits: "contribution_12m" },
  VALUEFN: { x: "openness" },
  ALLOCATE: { keys: "revenue_12m", ids: "account_id" },
};

/** The model whose fit a function asks for, where it is not the usual one of FITLIFETIME. */
export const MODEL_ASKED: Readonly<Record<string, string>> = {
  EXPECTEDSPEND: "Gamma-Gamma",
  DERT: "Pareto/NBD",
  SURVIVAL: OF_CONTRACTS,
};
