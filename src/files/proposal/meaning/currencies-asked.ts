import { plainHeader } from "../../../model/plain-text";
import { CURRENCY_HEADERS } from "../../../schema/currency-headers";
import { currenciesOf } from "../../csv/column/currencies";
import { isBlankCell } from "../../csv/blank-cell";
import type { ProposedDoubt } from "../proposal";
import type { MeantColumn } from "./typed-columns";

/** A column beside the amounts that names several currencies: their sum is none. */
export function currenciesAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  return columns.flatMap(({ texts: { header, cells, rows } }) => {
    // Most columns end the search with their first cell.
    if (!cells.every(isCodeOrBlank)) return [];
    const codes = cells.filter((cell) => !isBlankCell(cell)).map((cell) => cell.trim());
    const found = [...new Set(codes)];
    const isNamed = CURRENCY_HEADERS.includes(plainHeader(header));
    if (found.length < 2 || !(isNamed || found.every((code) => /^[A-Z]{3}$/.test(code)))) return [];
    const text = `"${header}" names several currencies (${found.slice(0, SHOWN).join(", ")}): the amounts beside it stay as they stand, and a sum of them is none`;
    return [
      {
        row: rows[0],
        column: header,
        text,
        choices: ["leave them as they stand", "one currency only", "give rates"],
      },
    ];
  });
}

const SHOWN = 5;

function isCodeOrBlank(cell: string): boolean {
  return isBlankCell(cell) || currenciesOf(cell.trim()) !== undefined;
}

/** A header that says that its amounts are thousands. */
export function thousandsAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  return columns.flatMap(({ texts: { header, rows }, typed }) => {
    const unit = THOUSANDS.exec(header)?.[0] ?? MILLIONS.exec(header)?.[0];
    if (typed.type !== "number" || unit === undefined) return [];
    const times = THOUSANDS.test(header) ? "1,000" : "1,000,000";
    const text = `"${header}" says that its amounts are in ${unit.replaceAll(/[()[\]]/g, "").trim()}: they are read as they stand`;
    return [{ row: rows[0], column: header, text, choices: ["as they stand", `times ${times}`] }];
  });
}

const THOUSANDS =
  /[([]?\s*(?:\bin )?(?:T€|T\s?EUR|TEUR|TCHF|TUSD|k€|k\$|kEUR|tsd\.?|thousands?|tausend|milliers|miles|migliaia|000s?)(?![\p{L}\p{N}])\s*[)\]]?/iu;
const MILLIONS = /[([]\s*(?:in )?(?:Mio\.?|mn|mln|millions?|millionen|M€|M EUR)[^)\]]*[)\]]/iu;
