import { WorkbookError } from "../../workbook-error";
import { freeSheetName } from "../../names";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";

export function planSheet(draft: Draft, { name: wanted, after }: ChangeOf<"sheet">): Outcome {
  if (draft.isStructureProtected) {
    throw new WorkbookError(
      "protected",
      `The structure of this workbook is protected, so the sheet "${wanted}" was not added. Unprotect the workbook on the Review tab, then try again.`,
    );
  }
  const taken = draft.sheets.map((sheet) => sheet.name);
  const name = freeSheetName(wanted, taken);
  const value = after === undefined ? taken.length : taken.indexOf(draft.sheet(after).name) + 1;
  draft.sheets.splice(value, 0, { name, isProtected: false, isNew: true });
  const at = value === taken.length ? { sheet: name, isLast: true } : { sheet: name };
  const setting = { kind: "sheet", at, value } as const;
  draft.add(setting, { ...setting, value: undefined });
  return { name };
}

export function planPrint(
  draft: Draft,
  { sheet, orientation, fitsWidth, repeatedRows }: ChangeOf<"print">,
): Outcome {
  const found = draft.sheet(sheet);
  const value = { orientation, fitsWidth, repeatedRows };
  draft.add({ kind: "print", at: { sheet: found.name }, value });
  return {};
}

export function planFrozen(draft: Draft, { sheet, rows }: ChangeOf<"frozen">): Outcome {
  draft.add({
    kind: "frozen",
    at: { sheet: draft.sheet(sheet).name },
    value: { rows, columns: 0 },
  });
  return {};
}
