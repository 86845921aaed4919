import { proposalJson } from "../../src/command/proposal-json";
import { CsvError } from "../../src/files/csv/csv-error";
import type { Proposal } from "../../src/files/proposal/proposal";
import { proposeTables } from "../../src/files/proposal/propose-tables";

/** A file and what a person would read in it; what is left out here is not compared. */
export interface FileRead {
  readonly title: string;
  readonly file: string | Uint8Array;
  readonly name?: string;
  readonly kind?: string;
  /** Rows of the file that hold its headers. */
  readonly header?: readonly number[];
  /** `Header=meaning:type`, parted by ` | `; no meaning is `Header=:type`. */
  readonly columns?: string;
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
  /** Rows of the file that are left out. */
  readonly leftOut?: readonly number[];
  /** What must be asked: each is found in a doubt. */
  readonly asks?: readonly RegExp[];
  /** What must be said: each is found in a doubt or a remark. */
  readonly tells?: readonly RegExp[];
  /** What no doubt says. */
  readonly asksNot?: readonly RegExp[];
  /** What neither a doubt nor a remark says. */
  readonly tellsNot?: readonly RegExp[];
  /** What the message of a refusal names. */
  readonly refused?: readonly RegExp[];
}

/** Matches any doubt or remark. */
export const ANYTHING = /^/;

/** Reads each file and compares the facts that it names. */
export function areRead(files: readonly FileRead[]): void {
  it.each(files)("$title", (file) => {
    const found = factsOf(file);

    expect(found).toEqual({ ...expectedOf(file) });
  });
}

const LISTS = ["asks", "tells", "asksNot", "tellsNot"] as const;

/** The words that are missing, or said without need, are listed on the side of what was found: none are expected. */
function expectedOf(file: FileRead): Record<string, unknown> {
  const { kind, header, columns, rows, leftOut, refused } = file;
  const facts = {
    kind,
    header,
    columns,
    rows,
    leftOut,
    refused: refused === undefined ? undefined : [],
  };
  const words = LISTS.map((list) => [list, file[list] === undefined ? undefined : []] as const);
  return Object.fromEntries(
    [...Object.entries(facts), ...words].filter(([, value]) => value !== undefined),
  );
}

function factsOf(file: FileRead): Record<string, unknown> {
  const bytes = typeof file.file === "string" ? new TextEncoder().encode(file.file) : file.file;
  const facts = proposed(bytes, file.name ?? "export.csv", file);
  const asked = Object.keys(expectedOf(file));
  return "message" in facts && file.refused === undefined
    ? facts
    : Object.fromEntries(asked.map((key) => [key, facts[key]]));
}

function proposed(bytes: Uint8Array, name: string, file: FileRead): Record<string, unknown> {
  try {
    return factsOfProposal(proposeTables(bytes, { name }), file);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const { message } = thrown;
    return { message, refused: missing(file.refused, [message]) };
  }
}

function factsOfProposal(proposal: Proposal, file: FileRead): Record<string, unknown> {
  const [table] = proposal.tables;
  const { tables } = proposalJson(proposal) as { tables: readonly { rows: unknown }[] };
  const doubts = proposal.doubts.map(({ row, column, text, choices }) =>
    [row === undefined ? "" : `row ${row}`, column, text, ...choices].join(" | "),
  );
  const said = [...doubts, ...proposal.remarks];
  return {
    kind: proposal.kind,
    header: table?.headerRows,
    columns: table?.columns
      .map(({ header, meaning, type }) => `${header}=${meaning ?? ""}:${type}`)
      .join(" | "),
    rows: tables[0]?.rows,
    leftOut: table?.leftOut.map(({ row }) => row),
    asks: missing(file.asks, doubts),
    tells: missing(file.tells, said),
    asksNot: doubts.filter((text) => file.asksNot?.some((word) => word.test(text)) ?? false),
    tellsNot: said.filter((text) => file.tellsNot?.some((word) => word.test(text)) ?? false),
    refused: "the file was not refused",
  };
}

function missing(words: readonly RegExp[] | undefined, texts: readonly string[]): unknown {
  const lost = (words ?? []).filter((word) => !texts.some((text) => word.test(text)));
  return lost.length === 0 ? [] : { missing: lost.map(String), said: texts };
}
