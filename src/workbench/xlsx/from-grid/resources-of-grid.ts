import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import type { IRange, IResources } from "@univerjs/core";
import type { LeftOutKind } from "../../../files/xlsx/compare/later-state";
import type {
  ConditionalFormatRecord,
  NoteRecord,
  ValidationRecord,
} from "../../../files/xlsx/read/workbook-record";
import { PLAIN_TABLE_STYLE, USUAL_TABLE_STYLE } from "../../../files/xlsx/new/usual-look";
import type { TableState } from "../../../files/xlsx/workbook-state";
import { GIVEN_LOOK, PLAIN_LOOK } from "../../grid/table-looks";
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
      ["styles of tables", ofTables.some((table) => styleOf(table) === undefined)],
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

/** What a file can say of the looks of the grid. */
const STYLES: Readonly<Record<string, string>> = {
  [GIVEN_LOOK]: USUAL_TABLE_STYLE,
  [PLAIN_LOOK]: PLAIN_TABLE_STYLE,
};

function styleOf({ options }: KeptTable): string | undefined {
  return STYLES[options?.tableStyleId ?? GIVEN_LOOK];
}

function tableOf(table: KeptTable): TableState {
  const { name, range, columns } = table;
  return {
    name,
    area: toArea(range),
    hasHeader: true,
    hasTotals: false,
    columns: columns.map(({ displayName, formula }) => ({
      name: displayName,
      formula: formula === "" ? undefined : formula,
    })),
    style: styleOf(table) ?? USUAL_TABLE_STYLE,
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
