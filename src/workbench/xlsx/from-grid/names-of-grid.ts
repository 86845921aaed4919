import type { IResources } from "@univerjs/core";
import type { NameRecord } from "../../../files/xlsx/read/workbook-record";
import { PLUGINS } from "../plugin-names";
import { ALL_SHEETS } from "../to-grid/resources-of-state";
import { kept } from "./kept-resources";

interface KeptName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

/** The names of a workbook. */
export function namesOfGrid(
  resources: IResources,
  sheetName: (id: string) => string | undefined,
): readonly NameRecord[] {
  return Object.values(kept<KeptName>(resources, PLUGINS.names)).map((name) => ({
    name: name.name,
    formula: name.formulaOrRefString.replace(/^=/, ""),
    sheet:
      name.localSheetId === undefined || name.localSheetId === ALL_SHEETS
        ? undefined
        : sheetName(name.localSheetId),
    isHidden: name.hidden ?? false,
  }));
}
