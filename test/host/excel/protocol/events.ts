import { addressOf, localAddress } from "../workbook/address";
import { overlap } from "../workbook/area";
import { wholeOf } from "../workbook/table";
import type { Happening, Workbook } from "../workbook/workbook";

/** One message of the client's event stream: category, type, target, JSON, number, whether another author caused it. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** What is told to whom. */
export interface Told {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly data: unknown;
  readonly isRemote?: boolean;
}

const EVENT = 65_536;
const TYPE = {
  changed: 10,
  activated: 11,
  sheetAdded: 13,
  selected: 14,
  calculated: 16,
  tableChanged: 101,
  paneState: 65_539,
} as const;

/** Events of all sheets go to this target. */
const ALL_SHEETS = "Workbook";

/** The events that Excel tells of something that happened. */
export function eventsOf(workbook: Workbook, happening: Happening): readonly Told[] {
  switch (happening.kind) {
    case "changed":
      return workbook.hasEvents ? changeEvents(workbook, happening) : [];
    case "selected":
    case "calculated": {
      const { sheet } = happening.area;
      const data = { address: localAddress(happening.area), worksheetId: sheet.id };
      return ofSheet(TYPE[happening.kind], sheet.id, data);
    }
    case "activated":
      return ofSheet(TYPE.activated, happening.sheet.id, { worksheetId: happening.sheet.id });
    case "sheet-added": {
      const data = { source: "Local", worksheetId: happening.sheet.id };
      return [event(TYPE.sheetAdded, ALL_SHEETS, data)];
    }
    case "pane-state":
      return [event(TYPE.paneState, "", { visibility: happening.state })];
  }
}

type Change = Extract<Happening, { readonly kind: "changed" }>;

function changeEvents(workbook: Workbook, { area, change }: Change): readonly Told[] {
  const data = {
    changeType: change,
    source: "Local",
    worksheetId: area.sheet.id,
    address: localAddress(area),
    referenceId: addressOf(area),
    triggerSource: "Unknown",
    shiftDirection: "None",
  };
  const tables = workbook.tables.filter((table) => overlap(wholeOf(table), area));
  return [
    ...ofSheet(TYPE.changed, area.sheet.id, data),
    ...tables.map(({ id }) => event(TYPE.tableChanged, id, { ...data, tableId: id })),
  ];
}

/** A change by another author; no cell of the stand-in is touched by it. */
export function remoteChange(sheetId: string, address: string): Told {
  const data = { changeType: "RangeEdited", source: "Remote", worksheetId: sheetId, address };
  return { ...event(TYPE.changed, ALL_SHEETS, data), isRemote: true };
}

function ofSheet(type: number, sheetId: string, data: unknown): readonly Told[] {
  return [event(type, sheetId, data), event(type, ALL_SHEETS, data)];
}

function event(type: number, target: string, data: unknown): Told {
  return { category: EVENT, type, target, data };
}
