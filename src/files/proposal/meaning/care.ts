import { OF_ACCOUNT } from "../known-columns";
import type { ProposedDoubt } from "../proposal";
import type { MeantColumn } from "./typed-columns";

/** What is looked at: headers and their meanings, and no cells. */
type Named = Pick<MeantColumn, "texts" | "match">;

/** A meaning that a header suggests and that may be another: what is asked, and whether it is given up meanwhile. */
interface Care {
  /** Headers that it is about. */
  readonly header: RegExp;
  /** The column that they are proposed for; none for headers that are proposed for nothing. */
  readonly column?: string;
  readonly drops?: (all: readonly Named[]) => boolean;
  readonly tell: (header: string, all: readonly Named[]) => string;
  readonly choices: readonly string[];
}

const CARES: readonly Care[] = [
  {
    header:
      /^(?:annual ?revenue|company revenue|jahresumsatz|revenus? annuels?|ingresos anuales|fatturato annuo)\b/i,
    tell: (header) =>
      `"${header}" in a customer system is what the customer turns over, not what it buys from us: it has no meaning here`,
    choices: ["no meaning", OF_ACCOUNT.revenue],
  },
  {
    header: /^(?:(?:account|customer|company) )?type$|^(?:kunden)?typ$/i,
    tell: (header) =>
      `"${header}" can stand for lifecycle (prospect, current, lapsed), and its words are not those: it has no meaning until you say so`,
    choices: ["no meaning", OF_ACCOUNT.lifecycle],
  },
  {
    header: /^(?:total|lifetime|overall|gesamt) ?-?(?:revenue|sales|umsatz)/i,
    column: OF_ACCOUNT.revenue,
    tell: (header) => `"${header}" adds up what was won, perhaps over more than 12 months`,
    choices: [OF_ACCOUNT.revenue, "no meaning"],
  },
  {
    header: /^(?:net value|nettowert)$/i,
    column: OF_ACCOUNT.revenue,
    tell: (header) => `"${header}" is the net value and names no period`,
    choices: [OF_ACCOUNT.revenue, "no meaning"],
  },
  {
    header: /profit|margin|marge|deckungsbeitrag|^db\b|rohertrag|margen|margine|utile/i,
    column: OF_ACCOUNT.contribution,
    tell: (header, all) =>
      has(all, OF_ACCOUNT.costToServe)
        ? `"${header}" may be before the cost to serve, which stands beside it; contribution_12m is after it`
        : `"${header}" is, as a rule, before the cost to serve, while contribution_12m is after it`,
    choices: ["contribution_12m as it stands", "contribution_12m less cost to serve", "no meaning"],
  },
  {
    header: /^(?:growth|wachstum|croissance|crecimiento|crescita)$/i,
    column: OF_ACCOUNT.marketGrowth,
    drops: (all) => !OF_ACCOUNT.judged.some((column) => has(all, column)),
    tell: (header) =>
      `"${header}" may be the growth of the market of the account or of our sales with it`,
    choices: [OF_ACCOUNT.marketGrowth, "no meaning"],
  },
];

function has(all: readonly Named[], column: string): boolean {
  return all.some(({ match }) => match?.column === column);
}

/** What is asked of the meaning of a column, and whether it has none until that is settled. */
export interface CaredFor {
  readonly drops: boolean;
  readonly doubts: readonly ProposedDoubt[];
}

/** What is to be asked of a column of accounts by its header. */
export function careFor({ texts, match }: Named, all: readonly Named[]): CaredFor {
  const { header } = texts;
  // The name of the column itself says what it is.
  const care =
    match?.isOwn === true
      ? undefined
      : CARES.find((each) => each.header.test(header) && each.column === match?.column);
  if (care === undefined) return { drops: false, doubts: [] };
  const drops = care.drops?.(all) ?? false;
  const choices = drops ? care.choices.toReversed() : care.choices;
  const doubt = { row: texts.rows[0], column: header, text: care.tell(header, all), choices };
  return { drops, doubts: [doubt] };
}
