import { read } from "./read-command";
import { EXIT, type CommandIo } from "./command-io";

const USAGE = `usage: kam read FILE... [--json]

  read    say what each file is taken for: its tables, their columns, what is left out, and what is to be decided
  --json  the same for other programs: one object, or an array of them for several files`;

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
  const strange = rest.find((word) => word.startsWith("--") && word !== "--json");
  const files = rest.filter((word) => !word.startsWith("--"));
  if (verb === "read" && strange === undefined && files.length > 0) {
    return await read(files, rest.includes("--json"), io);
  }
  io.refuse(`${whyNot(verb, strange)}\n${USAGE}`);
  return EXIT.usage;
}

function whyNot(verb: string | undefined, strange: string | undefined): string {
  if (verb === undefined) return "kam: expected a verb, found none";
  if (verb !== "read") return `kam: expected the verb read, found "${verb}"`;
  if (strange !== undefined) return `kam read: expected the option --json, found "${strange}"`;
  return "kam read: expected at least one file, found none";
}
