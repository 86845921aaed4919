import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { FunctionRegistration } from "./register-functions";

type Plugins = ReturnType<typeof UniverSheetsCorePreset>["plugins"];

/** The parts of the grid, in the order in which they start. */
export function pluginsOf(container: HTMLElement, functions: FunctionRegistration): Plugins {
  const presets = [
    UniverSheetsCorePreset({
      container,
      formula: functions,
      // On a narrow page the slider would leave no room for the tabs of the sheets.
      footer: { zoomSlider: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsTablePreset(),
  ];
  return presets.flatMap(({ plugins }) => plugins);
}
