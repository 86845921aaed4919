import { CsvError } from "../files/csv/csv-error";
import type { Proposal } from "../files/proposal/proposal";
import { proposeFile } from "../files/proposal/propose-file";
import { EXIT, type CommandIo } from "./command-io";
import { proposalJson } from "./proposal-json";
import { proposalText } from "./proposal-text";

/** `kam read`: what the import would propose for each file. Those that can be read are told, also beside one that cannot. */
export async function read(
  files: readonly string[],
  asJson: boolean,
  io: CommandIo,
): Promise<number> {
  const proposals: Proposal[] = [];
  for (const file of files) {
    const proposal = await proposalOf(file, io);
    if (proposal !== undefined) proposals.push(proposal);
  }
  if (asJson) tellJson(proposals, files.length > 1, io);
  else for (const proposal of proposals) io.tell(proposalText(proposal));
  return proposals.length === files.length ? EXIT.done : EXIT.refused;
}

async function proposalOf(file: string, io: CommandIo): Promise<Proposal | undefined> {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  const bytes = io.bytesOf(file);
  if (bytes === undefined) {
    io.refuse(`${file}: expected a file that can be read, found none`);
    return undefined;
  }
  try {
    return await proposeFile(bytes, { name });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    io.refuse(thrown.message);
    return undefined;
  }
}

function tellJson(proposals: readonly Proposal[], areSeveral: boolean, io: CommandIo): void {
  const objects = proposals.map(proposalJson);
  if (areSeveral) io.tell(JSON.stringify(objects, undefined, 1));
  else if (objects[0] !== undefined) io.tell(JSON.stringify(objects[0], undefined, 1));
}
