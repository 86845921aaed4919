import { plainHeader } from "../../../model/plain-text";
import { SYNONYMS } from "../../../schema/tables/accounts.synonyms";
import { OF_ACCOUNT, OF_LINE } from "../known-columns";
import { formsOf } from "../layout/known-headers";
import type { MeantColumn } from "../meaning/typed-columns";
import type { ProposedDoubt } from "../proposal";

const IDS = plainNames(OF_ACCOUNT.id, SYNONYMS.account_id);
const REVENUES = plainNames(OF_ACCOUNT.revenue, SYNONYMS.revenue_12m);

function plainNames(column: string, synonyms: readonly string[]): ReadonlySet<string> {
  return new Set([column, ...synonyms].map(plainHeader));
}

/** What is asked of a table that is taken for lines of a ledger. */
export function ledgerAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  return [...accountAsked(columns), ...kindAsked(columns), ...dealsAsked(columns)];
}

/** The account of a line, where its header is not one that we know. */
function accountAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  const account = columns.find(({ match }) => match?.column === OF_ACCOUNT.id);
  if (account === undefined) return [];
  const { header, rows } = account.texts;
  if (formsOf(header).some((form) => IDS.has(form)) || /^column \d+/.test(header)) return [];
  const text = `"${header}" is taken for the account that a line is of`;
  return [{ row: rows[0], column: header, text, choices: [OF_ACCOUNT.id, "no meaning"] }];
}

/** A list that names each account once beside a revenue and a day may be one of accounts as well as of lines. */
function kindAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  const ids = columns.find(({ match }) => match?.column === OF_ACCOUNT.id);
  const amount = columns.find(({ match }) => match?.column === OF_LINE.amount);
  if (ids === undefined || amount === undefined) return [];
  const isOnce = new Set(ids.typed.values).size === ids.typed.values.length;
  const { header, rows } = amount.texts;
  if (!isOnce || !formsOf(header).some((form) => REVENUES.has(form))) return [];
  const text = `each row has a day and an amount, and each account stands once: taken for lines of a ledger; it may be a list of accounts, with "${header}" as ${OF_ACCOUNT.revenue}`;
  return [{ row: rows[0], column: header, text, choices: ["ledger", "accounts"] }];
}

/** Deals that are open or lost are no sales. */
function dealsAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  const stage = columns.find(
    ({ texts: { header, cells } }) => STAGE.test(header) && cells.some((cell) => LOST.test(cell)),
  );
  if (stage === undefined) return [];
  const { header, rows } = stage.texts;
  const text = `"${header}" tells won deals from open and lost ones: all are taken as lines, and only those that were won are sales`;
  return [{ row: rows[0], column: header, text, choices: ["all rows", "won deals only"] }];
}

const STAGE = /(?:^|[ -])(?:stage|status|phase)$/i;
const LOST = /\b(?:lost|verloren|perdu|perdida|persa)\b/i;
