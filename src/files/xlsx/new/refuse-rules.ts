import { cornersOf } from "../read/areas";
import type { ConditionalFormatRecord, ValidationRecord } from "../read/workbook-record";
import { refused } from "../xlsx-error";
import type { SheetState } from "../workbook-state";
import { refuseLook } from "../write/looks/refuse-look";

/** Rules that are wholly told by an operator, formulas and a look. Scales, bars, icons and ranks need more. */
const TOLD = new Set(
  `cellIs expression containsText notContainsText beginsWith endsWith containsBlanks notContainsBlanks containsErrors
  notContainsErrors duplicateValues uniqueValues`.split(/\s+/),
);

/** What Excel takes for a list that is written out, and for the words that a rule says. */
const LONGEST = 255;

/**
 * Refuses rules that would be another rule in the file, or that Excel would repair.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseRules(sheet: SheetState): void {
  for (const format of sheet.conditionalFormats) {
    const where = whereIs(sheet, format);
    if (!TOLD.has(format.type)) {
      throw refused(
        `${where}: expected a conditional format by values or a formula, found one of kind ${format.type}, of which only the kind is known`,
      );
    }
    if (format.look !== undefined) refuseLook(where, format.look);
  }
  for (const validation of sheet.validations) refuseValidation(sheet, validation);
}

function refuseValidation(sheet: SheetState, validation: ValidationRecord): void {
  const { type, formulas, error = "", hint = "" } = validation;
  const isWrittenOut = (formula: string): boolean => type === "list" && formula.startsWith('"');
  const lists = formulas.filter(isWrittenOut).map((formula) => formula.slice(1, -1));
  const tooLong = [...lists, error, hint].find((text) => text.length > LONGEST);
  if (tooLong === undefined) return;
  throw refused(
    `${whereIs(sheet, validation)}: expected a list or words of up to ${LONGEST} signs in a rule, found ${tooLong.length}: put a long list into cells`,
  );
}

function whereIs({ name }: SheetState, { areas }: Pick<ConditionalFormatRecord, "areas">): string {
  return `sheet "${name}", ${areas.map(cornersOf).join(" ")}`;
}
