import { asStored } from "../formula/as-stored";
import { writtenText } from "../read/texts";
import type { NameRecord } from "../read/workbook-record";
import type { SheetState, WorkbookState } from "../workbook-state";
import { TRANSITIONAL } from "../write/new-part";
import { newElement } from "../xml/new-element";
import { escapeText } from "../xml/write-xml";

/** A sheet's part, and the id of the way to it. */
export interface ListedPart {
  readonly part: string;
  readonly id: string;
}

/** The part that lists all sheets and names; its elements stand in the order that the form prescribes. */
export function workbookXml(state: WorkbookState, listed: readonly ListedPart[]): string {
  const { sheets, names, countsFrom } = state;
  const inside = [
    newElement("workbookPr", { date1904: countsFrom === 1904 ? true : undefined }),
    newElement("bookViews", {}, newElement("workbookView", { activeTab: shownFirst(state) })),
    newElement("sheets", {}, sheets.map((sheet, index) => sheetXml(sheet, index, listed)).join("")),
    namesXml(names, sheets),
    newElement("calcPr", { fullCalcOnLoad: true }),
  ];
  const { main: xmlns, relationships } = TRANSITIONAL;
  return newElement("workbook", { xmlns, "xmlns:r": relationships }, inside.join(""));
}

/** The place of the sheet that a person sees first. */
export function shownFirst({ sheets, inView }: Pick<WorkbookState, "sheets" | "inView">): number {
  if (inView !== undefined && sheets[inView]?.state === "visible") return inView;
  return sheets.findIndex(({ state }) => state === "visible");
}

const STATES = { visible: undefined, hidden: "hidden", "very hidden": "veryHidden" } as const;

function sheetXml(
  { name, state }: SheetState,
  index: number,
  listed: readonly ListedPart[],
): string {
  return newElement("sheet", {
    name,
    sheetId: index + 1,
    state: STATES[state],
    "r:id": listed[index]?.id,
  });
}

function namesXml(names: readonly NameRecord[], sheets: readonly SheetState[]): string {
  if (names.length === 0) return "";
  const each = names.map(({ name, formula, sheet, isHidden }) => {
    const place = sheets.findIndex((other) => other.name === sheet);
    const attributes = {
      name,
      localSheetId: sheet === undefined ? undefined : place,
      hidden: isHidden ? true : undefined,
    };
    return newElement("definedName", attributes, escapeText(writtenText(asStored(formula))));
  });
  return newElement("definedNames", {}, each.join(""));
}
