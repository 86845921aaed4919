import { plainText } from "../../../model/plain-text";
import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow } from "../../rows/file-rows";

/** Tells rows that a report prints on each of its pages: its titles once more, and the number of the page. */
export function onPage(titles: readonly FileRow[]): (row: FileRow) => string | undefined {
  const known = new Set(titles.map(withoutNumbers).filter((title) => title.length > 1));
  return (row) => {
    const [only = "", ...others] = row.cells.filter((cell) => !isBlankCell(cell));
    if (others.length === 0 && PAGE.test(plainText(only))) return "number of a page";
    if (known.size === 0 || others.length > MOST_BESIDE) return undefined;
    return known.has(withoutNumbers(row)) ? "title line printed again" : undefined;
  };
}

/** A title stands alone, or beside a day and a number of the page. */
const MOST_BESIDE = 2;

/** The page and the time of printing differ. */
function withoutNumbers({ cells }: FileRow): string {
  const filled = cells.filter((cell) => !isBlankCell(cell)).map(plainText);
  return filled.join(" ").replaceAll(DAY_OR_TIME, "0").replaceAll(NUMBER_OF_PAGE, "0");
}

const DAY_OR_TIME = /\d{1,4}([./-])\d{1,2}\1\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?/g;
const NUMBER_OF_PAGE =
  /(?:page|seite|p[aá]gina|pag\.?|blatt|side)\s*:?\s*\d+(?:\s*(?:of|von|de|di|van|sur|\/)\s*\d+)?/gi;

const PAGE =
  /^[-–]?\s*(?:page|seite|p[aá]gina|pag\.?|blatt|side)\s*:?\s*\d+(?:\s*(?:of|von|de|di|van|sur|\/)\s*\d+)?\s*[-–]?$/i;
