import { EXIT, type CommandIo } from "./command-io";
import { read } from "./read-command";
import { save } from "./save-command";
import { sampleCall } from "./sample-call";
import { sample } from "./sample-command";
import { saveCall } from "./save-call";

const USAGE = `usage: kam read FILE... [--json]
       kam save IN.xlsx OUT.xlsx --set CELL=CONTENT...
       kam sample OUT.xlsx

  read    say what each file is taken for: its tables, their columns, what is left out, and what is to be decided
  --json  the same for other programs: one object, or an array of them for several files

  save    write a workbook with other cells, all else as it was, and list the parts of it that changed; OUT.xlsx is
          written wholly or not at all, over a file of this name too; IN.xlsx changes only when it is named twice
  --set   a cell and what it holds, as often as needed: Sheet1!B2=5, 'Key accounts'!C3=text, Sheet1!D4=TRUE,
          a formula behind a second = (Sheet1!E5==KAM.HHI(B2:B9)), a text as it stands behind ' (Sheet1!F6='5),
          nothing to leave the cell blank

  sample  write the sample, an invented portfolio with formulas of every chapter, as a workbook; Excel calculates it when
          it opens the file and offers the add-in; before, and in programs without KAM, cells with formulas show no
          values; OUT.xlsx is written wholly or not at all, over a file of this name too`;

/**
 * Answers one call of the command line.
 *
 * @param given - What stands behind the name of the program.
 * @returns 0; 1 when a file is refused, with the reason on the error stream; 2 when the call is no call.
 */
export async function kam(given: readonly string[], io: CommandIo): Promise<number> {
  const [verb, ...rest] = given;
  if (verb === "--help" || verb === "-h") {
    io.tell(USAGE);
    return EXIT.done;
  }
  if (verb === "save") {
    const call = saveCall(rest);
    return typeof call === "string" ? misused(call, io) : save(call, io);
  }
  if (verb === "sample") {
    const call = sampleCall(rest);
    return typeof call === "string" ? misused(call, io) : sample(call, io);
  }
  const strange = rest.find((word) => word.startsWith("--") && word !== "--json");
  const files = rest.filter((word) => !word.startsWith("--"));
  if (verb === "read" && strange === undefined && files.length > 0) {
    return await read(files, rest.includes("--json"), io);
  }
  return misused(whyNot(verb, strange), io);
}

function misused(why: string, io: CommandIo): number {
  io.refuse(`${why}\n${USAGE}`);
  return EXIT.usage;
}

function whyNot(verb: string | undefined, strange: string | undefined): string {
  if (verb === undefined) return "kam: expected a verb, found none";
  if (verb !== "read") return `kam: expected the verb read, save or sample, found "${verb}"`;
  if (strange !== undefined) return `kam read: expected the option --json, found "${strange}"`;
  return "kam read: expected at least one file, found none";
}
