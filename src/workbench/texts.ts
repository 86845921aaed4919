/** Everything that the workbench says around its grid; the pane has texts of its own. */
export const texts = {
  title: "KAM workbench",
  program: "KAM workbench in a browser",
  opening: "Opening the workbook",
  dark: "Dark",
  grid: "Workbook",
  pane: "Key account management",
  divider: "Width of the pane",
  cancel: "Cancel",
  newWorkbook: "New workbook",
  newWorkbookHelp:
    "The workbook in view is closed. Once it was changed, it is in the list Workbooks.",
  newWorkbookWarning:
    "The workbook in view is closed, and its changes are not kept. Copy out what you need first.",
  openEmpty: "Open an empty one",
  openSample: "Open the sample",
  makeTable: "Make a table",
  makeOurTable: (name: string) => `Make it the table ${name}`,
  tableNotMade: "No table was made. Select the block with its headers and try again.",
} as const;
