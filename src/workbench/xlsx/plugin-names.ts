/** The names under which parts of the grid keep what is theirs. */
export const PLUGINS = {
  tables: "SHEET_TABLE_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  filters: "SHEET_FILTER_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
} as const;
