import { freeTableName } from "../../names";
import { bracketFault } from "../../transaction/bracket-fault";
import type { DeedPort, InEdit } from "../../transaction/port";
import type { ExcelDoor } from "../excel-door";
import { inspect } from "./excel-inspecting";
import { look } from "./excel-standing";
import { readPlaces } from "./excel-reading-places";
import { writeSettings } from "./excel-writing-settings";

/**
 * What Excel offers to deeds. It says only when a formula is written that it cannot read it; and it
 * has no way to gather several requests into one step of undo.
 */
export function excelPort(door: ExcelDoor): DeedPort {
  const asking = (inEdit: InEdit): ExcelDoor["ask"] =>
    inEdit === "refuse" ? door.ask : door.command;
  return {
    lacks: [],
    freeTableName,
    faultOf: bracketFault,
    look: (inEdit) => asking(inEdit)("look at the workbook", look),
    inspect: (cells, inEdit) =>
      asking(inEdit)("look at the cells", (context) => inspect(door, context, cells)),
    read: (places) =>
      door.command("read what stands there", (context) => readPlaces(context, places)),
    write: (settings) =>
      door.command("change the workbook", (context) => writeSettings(door, context, settings)),
    asOneStep: (work) => work(),
  };
}
