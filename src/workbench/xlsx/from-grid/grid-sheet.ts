import type { ICellData, IFreeze, IRowData, IColumnData, Nullable } from "@univerjs/core";
import type { Area } from "../../../workbook/address";

/** The cells and lines of a sheet as the grid describes them. */
export interface GridSheet {
  readonly cellData?: Lines<Lines<Nullable<ICellData>>>;
  readonly rowData?: Lines<Nullable<Partial<IRowData>>>;
  readonly columnData?: Lines<Nullable<Partial<IColumnData>>>;
  readonly freeze?: Partial<IFreeze>;
}

export type Lines<Line> = Readonly<Record<number, Line>>;

/** What formulas of a sheet fill beside themselves, and the cells of each, its own included. */
export interface Answers {
  readonly areas: readonly Area[];
  readonly cells: Lines<Lines<Nullable<ICellData>>>;
}
