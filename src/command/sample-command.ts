import { newXlsx } from "../files/xlsx/new/new-xlsx";
import { stateOfContents } from "../files/xlsx/new/state-of-contents";
import { EXIT, type CommandIo } from "./command-io";
import type { SampleCall } from "./sample-call";

/** `kam sample`: the sample as a workbook. The file is written wholly or not at all. */
export function sample({ to }: SampleCall, io: CommandIo): number {
  const contents = io.sample();
  if (!io.write(to, newXlsx(stateOfContents(contents)))) {
    io.refuse(`${to}: expected a place that can be written to, found none`);
    return EXIT.refused;
  }
  const formulas = contents.sheets.reduce((sum, sheet) => sum + sheet.formulas.length, 0);
  io.tell(
    `${to}: ${contents.sheets.length} sheets, ${formulas} formulas, which Excel calculates when it opens the file with KAM`,
  );
  return EXIT.done;
}
