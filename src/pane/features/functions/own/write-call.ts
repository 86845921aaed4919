import type { WorkbookGateway } from "../../../../workbook/gateway";
import { plainText } from "../../../../model/plain-text";
import { argumentText } from "../example-formula";
import type { OwnArgument, OwnCall } from "./own-call";

const WHOLE_TABLE = "[#All]";

type Names = Pick<WorkbookGateway, "tableReference">;

/** The call as a formula, with its `=`. */
export async function writeCall(call: OwnCall, names: Names, today: Date): Promise<string> {
  return `=${await textOf(call, names, today)}`;
}

async function textOf(call: OwnCall, names: Names, today: Date): Promise<string> {
  const texts = await Promise.all(call.arguments.map((each) => argumentOf(each, names, today)));
  const last = texts.findLastIndex((text) => text !== "");
  return `KAM.${call.definition.name}(${texts.slice(0, last + 1).join(",")})`;
}

async function argumentOf(given: OwnArgument, names: Names, today: Date): Promise<string> {
  switch (given.kind) {
    case "table":
      return names.tableReference(given.table.name);
    case "column":
      return columnOf(await names.tableReference(given.table.name), given);
    case "call":
      return textOf(given.call, names, today);
    case "written":
    case "assumed":
      return argumentText(given.value);
    case "today":
      return `DATE(${today.getFullYear()},${today.getMonth() + 1},${today.getDate()})`;
    default:
      return "";
  }
}

/** A column of a table as its header is written there. */
function columnOf(
  reference: string,
  { table, header }: Extract<OwnArgument, { kind: "column" }>,
): string {
  const written = table.headers.find((each) => plainText(each).toLowerCase() === header) ?? header;
  return reference.replace(WHOLE_TABLE, `[${written}]`);
}
