import type { Answer } from "../../../../functions/define/answer";
import { toFailure } from "../../../../functions/failure";
import { DAY_MILLISECONDS, EPOCH } from "../../../../model/day-number";
import { KamError } from "../../../../model/errors";
import { plainText } from "../../../../model/plain-text";
import { argumentsFrom1900 } from "../../../days-from-1900";
import type { TableContent, WorkbookGateway } from "../../../../workbook/gateway";
import { tablesOf, type OwnArgument, type OwnCall } from "./own-call";

/** Why the call would answer nothing, as its cell would say it; `undefined` where it answers. */
export async function failureOf(
  call: OwnCall,
  workbook: Pick<WorkbookGateway, "readTables">,
  today: Date,
): Promise<string | undefined> {
  const names = [...new Set(tablesOf(call).map(({ name }) => name))];
  const contents = await workbook.readTables(names);
  try {
    const answer = answerOf(call, { contents, today });
    return silentRows(call.definition.name, answer);
  } catch (thrown) {
    return toFailure(call.definition.name, thrown).message;
  }
}

/** What a call is answered from. */
interface Known {
  readonly contents: readonly TableContent[];
  readonly today: Date;
}

function answerOf({ definition, arguments: given }: OwnCall, known: Known): Answer {
  const cells = given.map((each) => cellsOf(each, known));
  const is1904 = known.contents.some(({ countsFrom1904 }) => countsFrom1904 === true);
  return definition.call(is1904 ? argumentsFrom1900(definition.parameters, cells) : cells);
}

function cellsOf(given: OwnArgument, known: Known): unknown {
  switch (given.kind) {
    case "table": {
      const { headers, rows } = contentOf(given.table.name, known);
      return [headers, ...rows];
    }
    case "column":
      return columnOf(contentOf(given.table.name, known), given.header);
    case "call":
      return asCells(answerOf(given.call, known));
    case "written":
    case "assumed":
      return given.value;
    case "today":
      return dayOf(known.today);
    default:
      return null;
  }
}

function contentOf(name: string, { contents }: Known): TableContent {
  const found = contents.find((content) => content.name === name);
  if (found === undefined) throw new Error(`The table ${name} was not read.`);
  return found;
}

function columnOf({ headers, rows }: TableContent, header: string): readonly unknown[][] {
  const at = headers.findIndex((each) => plainText(each).toLowerCase() === header);
  return rows.map((row) => [row[at]]);
}

/** An answer as the cells that the next function reads. */
function asCells(answer: Answer): unknown {
  if (!Array.isArray(answer)) return answer;
  const rows = answer as readonly (readonly unknown[])[];
  return rows.map((row) =>
    row.map((cell) => (cell instanceof KamError ? toFailure("", cell).code : cell)),
  );
}

/** The first fault of an answer that holds nothing else, its headers and ids left aside. */
function silentRows(name: string, answer: Answer): string | undefined {
  if (!Array.isArray(answer)) return undefined;
  const rows = answer as readonly (readonly unknown[])[];
  const isHeaded = rows[0]?.every((cell) => typeof cell === "string") === true;
  const faults = rows.slice(isHeaded ? 1 : 0).map(faultOfRow);
  const [first] = faults;
  return first === undefined || faults.includes(undefined)
    ? undefined
    : toFailure(name, first).message;
}

/** The fault of a row that answers nothing behind its id. */
function faultOfRow(row: readonly unknown[]): KamError | undefined {
  const cells = row.length > 1 ? row.slice(1) : row;
  const faults = cells.filter((cell) => cell instanceof KamError);
  return faults.length === cells.length ? faults[0] : undefined;
}

function dayOf(date: Date): number {
  const utc = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return utc / DAY_MILLISECONDS + EPOCH;
}
