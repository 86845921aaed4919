import { freeTableName } from "../../names";
import { bracketFault } from "../../transaction/bracket-fault";
import type { DeedPort, InEdit } from "../../transaction/port";
import type { ExcelDoor } from "../excel-door";
import { inspect } from "./excel-inspecting";
import { look } from "./excel-standing";
import { readPlaces } from "./excel-reading-places";
import { writeSettings } from "./excel-writing-settings";

/**
 * What Excel offers to deeds. It says only when a formula is written that it cannot read it. Newer
 * builds gather requests for one step of undo, but none in which a sheet is removed, as taking back may
 * have to.
 */
export function excelPort(door: ExcelDoor): DeedPort {
  const asking = (inEdit: InEdit): ExcelDoor["ask"] =>
    inEdit === "refuse" ? door.ask : door.command;
  return {
    lacks: [],
    freeTableName,
    faultOf: bracketFault,
    look: (inEdit) => asking(inEdit)("look at the workbook", (context) => look(door, context)),
    inspect: (cells, inEdit) =>
      asking(inEdit)("look at the cells", (context) => inspect(door, context, cells)),
    read: (places) =>
      door.command("read what stands there", (context) => readPlaces(context, places)),
    write: (settings, found) =>
      door.command("change the workbook", (context) =>
        writeSettings({ door, context, found }, settings),
      ),
    asOneStep: (work) => work(),
    gathered: async (work) => {
      await door.gathered((within) => work(excelPort(within)));
      return door.gathers();
    },
    undoSteps: (steps, before) => before + steps,
  };
}
