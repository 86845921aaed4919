import { accountColumns, type AccountColumnName } from "../../schema/tables/accounts";
import type { AnswerCell, AnswerGrid } from "../../functions/define/answer";
import { STAGE } from "../../functions/classification/stage";
import { TIER } from "../../functions/classification/tier";
import type { CellValue } from "../../workbook/cells";
import type { SampleAccount } from "../sample-account";

const HEADERS = Object.keys(accountColumns) as readonly AccountColumnName[];

/** Accounts, in their order, whose tier moved since the last closed period. */
const MOVED: Readonly<Record<number, string>> = {
  7: "Key - maintain",
  18: "Standard",
  29: "Key - develop",
};

/**
 * What was decided of each account: the answers of TIER and STAGE, entered as a person enters them at
 * the end of a period, and the tier of the period before.
 */
export function withStandings(accounts: readonly SampleAccount[]): readonly SampleAccount[] {
  const stages = answersOf(STAGE, accounts);
  const staged = accounts.map((account, index) => ({ ...account, stage: stages[index] ?? "" }));
  const proposed = answersOf(TIER, staged);
  const before = staged.map((account, index) => ({
    ...account,
    ...tiersBefore(account, proposed[index] ?? "", MOVED[index]),
  }));
  const tiers = answersOf(TIER, before);
  return before.map((account, index) => ({ ...account, tier: tiers[index] ?? "" }));
}

function tiersBefore(
  { lifecycle }: SampleAccount,
  now: CellValue,
  moved: string | undefined,
): Pick<SampleAccount, "tier_prev" | "tier_proposed_prev"> {
  if (lifecycle === "prospect") return { tier_prev: "", tier_proposed_prev: "" };
  return { tier_prev: moved ?? now, tier_proposed_prev: moved ?? now };
}

/** The first column of the answer, one cell per account. */
function answersOf(
  { call }: { readonly call: (cells: readonly unknown[]) => AnswerGrid },
  accounts: readonly SampleAccount[],
): readonly CellValue[] {
  const rows = accounts.map((account) => HEADERS.map((header) => account[header]));
  const [, ...answers] = call([[HEADERS, ...rows]]);
  return answers.map(([, cell]) => known(cell));
}

function known(cell: AnswerCell | undefined): CellValue {
  return typeof cell === "string" ? cell : "";
}
