import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import type { IRange, IResources, IStyleData } from "@univerjs/core";
import type {
  ConditionalFormatRecord,
  NameRecord,
  NoteRecord,
  ValidationRecord,
} from "../../../files/xlsx/read/workbook-record";
import type { TableState } from "../../../files/xlsx/workbook-state";
import { toArea } from "../../grid/to-range";
import { isKeptNote } from "../kept-formula";
import { PLUGINS } from "../plugin-names";
import { ALL_SHEETS } from "../to-grid/resources-of-state";
import { lookOfStyle } from "./look-of-style";

/** What parts of the grid keep of one sheet beside its cells. */
export interface SheetResources {
  readonly tables: readonly TableState[];
  readonly notes: readonly NoteRecord[];
  readonly validations: readonly ValidationRecord[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
}

/** Reads what parts of the grid keep, by the id of the sheet. */
export function resourcesOfGrid(resources: IResources): (sheetId: string) => SheetResources {
  const tables = kept<{ readonly tables: readonly KeptTable[] }>(resources, PLUGINS.tables);
  const notes = kept<Rows<Rows<KeptNote>>>(resources, PLUGINS.notes);
  const validations = kept<readonly KeptValidation[]>(resources, PLUGINS.validations);
  const rules = kept<readonly IConditionFormattingRule[]>(resources, PLUGINS.conditionalFormats);
  return (sheetId) => ({
    tables: (tables[sheetId]?.tables ?? []).map(tableOf),
    notes: notesOf(notes[sheetId] ?? {}),
    validations: (validations[sheetId] ?? []).map(validationOf),
    conditionalFormats: (rules[sheetId] ?? []).flatMap(conditionalFormatOf),
  });
}

type Rows<Row> = Readonly<Record<string, Row>>;

/** Parts of the grid write what they keep as text; a part that has nothing writes nothing. */
function kept<Value>(resources: IResources, name: string): Rows<Value> {
  const data = resources.find((resource) => resource.name === name)?.data ?? "";
  return data === "" ? {} : (JSON.parse(data) as Rows<Value>);
}

interface KeptTable {
  readonly name: string;
  readonly range: IRange;
  readonly columns: readonly { readonly displayName: string; readonly formula: string }[];
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
    style: undefined,
  };
}

type KeptNote = Pick<ISheetNote, "id" | "note">;

function notesOf(rows: Rows<Rows<KeptNote>>): readonly NoteRecord[] {
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

interface KeptValidation {
  readonly type: string;
  readonly operator?: string;
  readonly ranges: readonly IRange[];
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly error?: string;
  readonly prompt?: string;
}

function validationOf(rule: KeptValidation): ValidationRecord {
  const { type, operator, ranges, formula1, formula2, allowBlank, error, prompt } = rule;
  return {
    areas: ranges.map(toArea),
    type: type === "listMultiple" ? "list" : type,
    operator: operator ?? "between",
    formulas: [formula1, formula2].flatMap((formula) =>
      formula === undefined || formula === "" ? [] : [storedIn(type, formula)],
    ),
    allowsBlank: allowBlank ?? true,
    error: error === "" ? undefined : error,
    hint: prompt === "" ? undefined : prompt,
  };
}

/** Files write a list as a text with commas, and all else without a sign. */
function storedIn(type: string, formula: string): string {
  // The grid names its workbook, which in a file would be another one.
  if (formula.startsWith("=")) return formula.slice(1).replaceAll(/\[[^\]]*\](?=[^!]*!)/g, "");
  return type.startsWith("list") ? `"${formula.replaceAll('"', '""')}"` : formula;
}

/** The type of conditional formats that are only counted. */
export const UNWRITTEN = "unwritten";

interface HighlightRule {
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleData;
}

function conditionalFormatOf(
  { ranges, stopIfTrue, rule }: IConditionFormattingRule,
  place: number,
): readonly ConditionalFormatRecord[] {
  // Of the grid's many kinds of rules these two have all that a file needs.
  const { subType, operator, value, style } = rule as HighlightRule;
  const record = {
    areas: ranges.map(toArea),
    priority: place + 1,
    stops: stopIfTrue,
    look: lookOfStyle(style),
  };
  if (subType === "formula") {
    const formulas = [String(value).replace(/^=/, "")];
    return [{ ...record, type: "expression", operator: undefined, formulas }];
  }
  // A file has more to say of other kinds than is known here: they are told apart and not written.
  if (subType !== "number") {
    return [{ ...record, type: UNWRITTEN, operator: undefined, formulas: [JSON.stringify(rule)] }];
  }
  return [{ ...record, type: "cellIs", operator, formulas: [value].flat().map(String) }];
}

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
