/**
 * The mutations that leave every cell as it is: what they change stands in the part of the sheet without its cells,
 * or in that of the workbook. What is not named here counts as a change of all cells.
 */
export const AROUND_CELLS: ReadonlySet<string> = new Set([
  ...[
    "set-worksheet-col-width",
    "set-worksheet-row-height",
    "set-worksheet-row-auto-height",
    "set-worksheet-row-is-auto-height",
    "set-worksheet-row-count",
    "set-worksheet-column-count",
    "set-col-hidden",
    "set-col-visible",
    "set-row-hidden",
    "set-row-visible",
    "set-frozen",
    "set-tab-color",
    "toggle-gridlines",
    "add-table",
    "place-kam-table",
    "set-sheet-table",
    "set-table-filter",
    "delete-table",
    "add-conditional-rule",
    "set-conditional-rule",
    "move-conditional-rule",
    "delete-conditional-rule",
    "update-note",
    "remove-note",
  ].map((name) => `sheet.mutation.${name}`),
  ...["addRule", "updateRule", "removeRule"].map((name) => `data-validation.mutation.${name}`),
]);
