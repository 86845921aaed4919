import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import type { IRange, IResources } from "@univerjs/core";
import type { LeftOutKind } from "../../../files/xlsx/compare/later-state";
import type {
  ConditionalFormatRecord,
  NoteRecord,
  ValidationRecord,
} from "../../../files/xlsx/read/workbook-record";
import { USUAL_TABLE_STYLE } from "../../../files/xlsx/new/usual-look";
import type { TableState } from "../../../files/xlsx/workbook-state";
import { toArea } from "../../grid/to-range";
import { isKeptNote } from "../kept-formula";
import { PLUGINS } from "../plugin-names";
import { kept, type ById } from "./kept-resources";
import { conditionalFormatOf, isOfFiles, validationOf, type KeptValidation } from "./rules-of-grid";

/** What parts of the grid keep of one sheet beside its cells. */
export interface SheetResources {
  readonly tables: readonly TableState[];
  readonly notes: readonly NoteRecord[];
  readonly validations: readonly ValidationRecord[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  /** What they keep that is not told here. */
  readonly unwritten: readonly LeftOutKind[];
}

/** Reads what parts of the grid keep, by the id of the sheet. */
export function resourcesOfGrid(resources: IResources): (sheetId: string) => SheetResources {
  const tables = kept<{ readonly tables: readonly KeptTable[] }>(resources, PLUGINS.tables);
  const notes = kept<ById<ById<KeptNote>>>(resources, PLUGINS.notes);
  const validations = kept<readonly KeptValidation[]>(resources, PLUGINS.validations);
  const rules = kept<readonly IConditionFormattingRule[]>(resources, PLUGINS.conditionalFormats);
  const filters = kept<unknown>(resources, PLUGINS.filters);
  return (sheetId) => {
    const ofTables = tables[sheetId]?.tables ?? [];
    const [allowed, formats] = [validations[sheetId] ?? [], rules[sheetId] ?? []];
    const told = {
      tables: ofTables.map(tableOf),
      notes: notesOf(notes[sheetId] ?? {}),
      validations: allowed.filter(isOfFiles).map(validationOf),
      conditionalFormats: formats.flatMap(conditionalFormatOf),
    };
    const unwritten: readonly (readonly [LeftOutKind, boolean])[] = [
      ["validations", told.validations.length < allowed.length],
      ["conditional formats", told.conditionalFormats.length < formats.length],
      ["filters", Boolean(filters[sheetId]) || ofTables.some(isFiltered)],
      ["styles of tables", ofTables.some(isStyled)],
    ];
    return { ...told, unwritten: unwritten.flatMap(([what, isSo]) => (isSo ? [what] : [])) };
  };
}

interface KeptTable {
  readonly name: string;
  readonly range: IRange;
  readonly columns: readonly { readonly displayName: string; readonly formula: string }[];
  readonly options?: { readonly tableStyleId?: string };
  readonly filters?: { readonly tableColumnFilterList?: readonly unknown[] };
}

function isFiltered({ filters }: KeptTable): boolean {
  return (filters?.tableColumnFilterList ?? []).some(Boolean);
}

/** The grid gives this style to tables by itself, whatever a file says. */
const GIVEN_STYLE = "table-default-0";

function isStyled({ options }: KeptTable): boolean {
  return (options?.tableStyleId ?? GIVEN_STYLE) !== GIVEN_STYLE;
}

function tableOf({ name, range, columns }: KeptTable): TableState {
  return {
    name,
    area: toArea(range),
    hasHeader: true,
    hasTotals: false,
    columns: columns.map(({ displayName, formula }) => ({
      name: displayName,
      formula: formula === "" ? undefined : formula,
    })),
    style: USUAL_TABLE_STYLE,
  };
}

type KeptNote = Pick<ISheetNote, "id" | "note">;

function notesOf(rows: ById<ById<KeptNote>>): readonly NoteRecord[] {
  return Object.entries(rows).flatMap(([row, line]) =>
    Object.entries(line)
      .filter(([, { id }]) => !isKeptNote(id))
      .map(([column, { note }]) => ({
        row: Number(row),
        column: Number(column),
        text: note,
        author: undefined,
      })),
  );
}
