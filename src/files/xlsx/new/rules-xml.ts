import type { Area } from "../../../workbook/address";
import { asStored } from "../formula/as-stored";
import { cornersOf } from "../read/areas";
import { writtenText } from "../read/texts";
import type {
  ConditionalFormatRecord,
  LookRecord,
  ValidationRecord,
} from "../read/workbook-record";
import { newElement, newList } from "../xml/new-element";
import { escapeText } from "../xml/write-xml";

/** What a sheet allows in its cells. */
export function validationsXml(validations: readonly ValidationRecord[]): string {
  return newList("dataValidations", validations.map(validationXml));
}

function validationXml(validation: ValidationRecord): string {
  const { areas, type, operator, formulas, allowsBlank, error, hint } = validation;
  const attributes = {
    type: type === "none" ? undefined : type,
    operator: operator === "between" ? undefined : operator,
    allowBlank: allowsBlank ? true : undefined,
    showInputMessage: true,
    showErrorMessage: true,
    error: error === undefined ? undefined : writtenText(error),
    prompt: hint === undefined ? undefined : writtenText(hint),
    sqref: areasText(areas),
  };
  const inside = formulas.map((formula, index) => formulaXml(`formula${index + 1}`, formula));
  return newElement("dataValidation", attributes, inside.join(""));
}

/**
 * The conditional formats of a sheet.
 *
 * @param overlaid - The place of a look in the part of formats.
 */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatRecord[],
  overlaid: (look: LookRecord | undefined) => number | undefined,
): string {
  return formats
    .map((format) => {
      const { areas, type, operator, formulas, priority, stops, look } = format;
      const attributes = {
        type,
        dxfId: overlaid(look),
        priority,
        stopIfTrue: stops ? true : undefined,
        operator,
        text: textOf(format),
      };
      const inside = formulas.map((formula) => formulaXml("formula", formula));
      const rule = newElement("cfRule", attributes, inside.join(""));
      return newElement("conditionalFormatting", { sqref: areasText(areas) }, rule);
    })
    .join("");
}

const OF_TEXTS = ["containsText", "notContainsText", "beginsWith", "endsWith"];

/** Rules of texts say their text beside the formula too, where Excel shows it: it is the first in the formula. */
function textOf({ type, formulas }: ConditionalFormatRecord): string | undefined {
  if (!OF_TEXTS.includes(type)) return undefined;
  const found = /"((?:[^"]|"")*)"/.exec(formulas[0] ?? "")?.[1];
  return found?.replaceAll('""', '"');
}

function areasText(areas: readonly Area[]): string {
  return areas.map(cornersOf).join(" ");
}

function formulaXml(name: string, typed: string): string {
  return newElement(name, {}, escapeText(writtenText(asStored(typed))));
}
