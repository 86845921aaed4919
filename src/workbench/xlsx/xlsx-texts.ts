import type { LeftOut } from "../../files/xlsx/compare/later-state";
import type { NotShown } from "../../files/xlsx/read/not-shown";

const SHOWN_AS: Readonly<Record<NotShown, readonly [one: string, several: string]>> = {
  chart: ["a chart", "charts"],
  "chart sheet": ["a sheet of one chart", "sheets of one chart"],
  "pivot table": ["a pivot table", "pivot tables"],
  slicer: ["a slicer", "slicers"],
  picture: ["a picture", "pictures"],
  control: ["a control", "controls"],
  macro: ["macros", "macros"],
  "comment thread": ["a thread of comments", "threads of comments"],
  "formula that only its file calculates": [
    "a formula that the grid cannot calculate and that shows the value of the file",
    "formulas that the grid cannot calculate and that show the values of the file",
  ],
  "link to another workbook": ["a link to another workbook", "links to other workbooks"],
  "sheet that is protected": ["the protection of a sheet", "protections of sheets"],
};

/** Everything that is said about files that are opened and saved. */
export const xlsxTexts = {
  open: "Open .xlsx",
  atRisk:
    "Nothing was opened: the workbook in view has changes that this browser does not keep. Save it as .xlsx, then begin a new workbook and open the file there.",
  save: "Save as .xlsx",
  saveInPlace: (name: string) => `Save ${name}`,
  notRead: "The file could not be read. Check that it is still there, and try again.",
  keptFormula: (formula: string) =>
    `=${formula}\n\nThe grid cannot calculate this. It shows the value of the file, and the formula stays in the file.`,
  opening: (name: string) => `Opening ${name}`,
  saving: "Saving",
  saved: (name: string) => `Saved ${name}.`,
  savedWithout: (name: string, leftOut: readonly LeftOut[]) => {
    const told = leftOut.map(({ sheet, what }) =>
      sheet === undefined ? what : `${what} on ${sheet}`,
    );
    return `Saved ${name} without what this version cannot write into it yet: ${listed(told)}. In the workbook that is kept here they stay as you made them.`;
  },
  broken:
    "The file could not be read: the part of this page that reads files failed. Reload the page and try again.",
  notOpened: (name: string, why: string) => `${name} was not opened: ${why}`,
  notSaved: (why: string) => `Nothing was saved: ${why}`,
  copyOffered: (why: string) =>
    `Nothing was saved: ${why}. You can save a copy: a new file with all that the grid shows. Charts, pivots, pictures, borders and whatever else stands only in the file that you opened are not in it.`,
  saveCopy: "Save a copy",
  changedElsewhere: (name: string) =>
    `Nothing was saved: another program has changed ${name} since it was opened. Save it under another name.`,
  notWritten: (name: string) =>
    `Nothing was saved: this browser could not write ${name}. Choose another place.`,
  countsFrom1904: (name: string) =>
    `${name} counts its days from 1904, and the grid counts from 1900: dates stand here 4 years and 1 day too early. In the file they stay right; a date that you type here is 4 years and 1 day too late there.`,
  notShown: (name: string, counts: ReadonlyMap<NotShown, number>) => {
    const kinds = [...counts].map(([kind, count]) => {
      const [one, several] = SHOWN_AS[kind];
      return count === 1 || one === several ? one : `${count} ${several}`;
    });
    return `${name} holds ${listed(kinds)}. None of it is lost: it stays in the file when you save it.`;
  },
} as const;

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
