import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import type { FunctionRegistration } from "./register-functions";

type Plugins = ReturnType<typeof UniverSheetsCorePreset>["plugins"];

/** The parts of the grid, in the order in which they start. */
export function pluginsOf(container: HTMLElement, functions: FunctionRegistration): Plugins {
  const presets = [
    UniverSheetsCorePreset({
      container,
      // Cells beside a formula that its answer fills are kept nowhere: each answer is given anew.
      formula: { ...functions, initialFormulaComputing: CalculationMode.FORCED },
      // On a narrow page the slider would leave no room for the tabs of the sheets.
      footer: { zoomSlider: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  return presets.flatMap(({ plugins }) => plugins).map(withoutTabs);
}

/** The tab with the name of a table would cover the cells above it, and headers in frozen rows. */
function withoutTabs(plugin: Plugins[number]): Plugins[number] {
  return plugin === UniverSheetsTableUIPlugin
    ? [UniverSheetsTableUIPlugin, { hideAnchor: true }]
    : plugin;
}
