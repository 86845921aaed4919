import { freeTableName } from "../../names";
import type { DeedPort } from "../../transaction/port";
import type { ExcelDoor } from "../excel-door";
import { inspect } from "./excel-inspecting";
import { look } from "./excel-standing";
import { readPlaces } from "./excel-reading-places";
import { writeSettings } from "./excel-writing-settings";

/**
 * What Excel offers to deeds. It calculates whatever it can parse, so that a faulty formula shows
 * only when it is written; and it has no way to gather several requests into one step of undo.
 */
export function excelPort(door: ExcelDoor): DeedPort {
  return {
    lacks: [],
    freeTableName,
    faultOf: () => undefined,
    look: () => door.ask("look at the workbook", look),
    inspect: (cells) => door.ask("look at the cells", (context) => inspect(door, context, cells)),
    read: (places) =>
      door.command("read what stands there", (context) => readPlaces(context, places)),
    write: (settings) =>
      door.command("change the workbook", (context) => writeSettings(door, context, settings)),
    asOneStep: (work) => work(),
  };
}
