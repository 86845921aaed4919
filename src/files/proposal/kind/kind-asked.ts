import { plainHeader } from "../../../model/plain-text";
import { SYNONYMS } from "../../../schema/tables/accounts.synonyms";
import { OF_ACCOUNT, OF_LINE } from "../known-columns";
import { formsOf } from "../layout/known-headers";
import type { MeantColumn } from "../meaning/typed-columns";
import type { ProposedDoubt } from "../proposal";
import { isCreatedDay, isRevenueOfAccount } from "./ledger-kind";
import { noSalesAsked } from "./no-sales-asked";

const IDS = new Set([OF_ACCOUNT.id, ...SYNONYMS.account_id].map(plainHeader));

/** What is asked of a table that is taken for lines of a ledger. */
export function ledgerAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  return [
    ...accountAsked(columns),
    ...dayAsked(columns),
    ...taxAsked(columns),
    ...kindAsked(columns),
    ...noSalesAsked(columns),
  ];
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

/** The day on which a record was made may not be that of the sale. */
function dayAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  const day = columns.find(({ match }) => match?.column === OF_LINE.date);
  if (day === undefined || !isCreatedDay(day.texts.header)) return [];
  const { header, rows } = day.texts;
  const text = `"${header}" is the day of a record, and taken for the day of its line`;
  return [{ row: rows[0], column: header, text, choices: [OF_LINE.date, "no meaning"] }];
}

/** An amount beside a tax that does not say that it is without it. */
function taxAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  const amount = columns.find(({ match }) => match?.column === OF_LINE.amount);
  const tax = columns.find((column) => column !== amount && TAX.test(column.texts.header));
  if (amount === undefined || tax === undefined || !GROSS.test(amount.texts.header)) return [];
  const { header, rows } = amount.texts;
  const text = `"${header}" may hold the tax that stands under "${tax.texts.header}"; amounts of sales are without it`;
  return [{ row: rows[0], column: header, text, choices: [OF_LINE.amount, "no meaning"] }];
}

const TAX = /^\W*(?:tax|taxes|total ?tax|taxtotal|vat|vatsum|gst|mwst|ust|tva|iva|btw|steuer)\b/i;
const GROSS = /^\W*(?:doc)?total\b|gross|brutto|\bttc\b|\bincl/i;

/** A list that names each account once beside a revenue and a day may be one of accounts as well as of lines. */
function kindAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  const ids = columns.find(({ match }) => match?.column === OF_ACCOUNT.id);
  const amount = columns.find(({ match }) => match?.column === OF_LINE.amount);
  if (ids === undefined || amount === undefined) return [];
  const isOnce = new Set(ids.typed.values).size === ids.typed.values.length;
  const { header, rows } = amount.texts;
  if (!isOnce || !isRevenueOfAccount(header)) return [];
  const text = `each row has a day and an amount, and each account stands once: taken for lines of a ledger; it may be a list of accounts, with "${header}" as ${OF_ACCOUNT.revenue}`;
  return [{ row: rows[0], column: header, text, choices: ["ledger", "accounts"] }];
}
