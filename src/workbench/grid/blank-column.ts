import { generateRandomId } from "@univerjs/core";
import { TableColumnDataTypeEnum, type ITableColumnJson } from "@univerjs/preset-sheets-table";

/** A column that has just come to a table; its name is in its header. */
export function blankColumn(): ITableColumnJson {
  return {
    id: generateRandomId(),
    displayName: "",
    dataType: TableColumnDataTypeEnum.String,
    formula: "",
    meta: {},
    style: {},
  };
}
