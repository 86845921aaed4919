import { KamError } from "../../model/errors";
import { WorkbookError } from "../../workbook/workbook-error";

/**
 * What may be told of an error to people outside: its class and code, and the codes of what caused it.
 * Its message never, nor anything else that was made of a workbook: these bear names of tables and what
 * stands in cells.
 */
export function errorTrace(thrown: unknown): string {
  const links: string[] = [];
  let each = thrown;
  do {
    links.push(linkOf(each));
    each = each instanceof Error ? each.cause : undefined;
  } while (each !== undefined && links.length < MOST_LINKS);
  return links.filter((link) => link !== "").join(" < ");
}

/** Errors can cause one another in a circle. */
const MOST_LINKS = 4;

function linkOf(thrown: unknown): string {
  if (thrown instanceof KamError) return `KamError ${thrown.fault.code}`;
  if (thrown instanceof WorkbookError) return `WorkbookError ${thrown.code}`;
  if (!(thrown instanceof Error)) return `a ${typeof thrown}`;
  return excelTrace(thrown) ?? standardName(thrown);
}

/** An error of Excel's client: `ItemNotFound TableCollection.getItem`. Nothing where a part is no word of its own. */
function excelTrace(thrown: Error): string | undefined {
  if (!("code" in thrown)) return undefined;
  const { code, debugInfo } = thrown as { readonly code: unknown; readonly debugInfo?: unknown };
  const location = (debugInfo as { readonly errorLocation?: unknown } | undefined)?.errorLocation;
  return [matching(CODE, code), matching(MEMBER, location)].filter((part) => part !== "").join(" ");
}

const CODE = /^[A-Z][A-Za-z]{2,60}$/;
/** Class and member, as Excel's documents write them. */
const MEMBER = /^[A-Z][A-Za-z]{2,40}\.[a-z][A-Za-z]{2,60}$/;

function matching(shape: RegExp, value: unknown): string {
  return typeof value === "string" && shape.test(value) ? value : "";
}

/** Names that the language itself gives; any other may have been made of anything. */
const STANDARD = ["TypeError", "RangeError", "ReferenceError", "SyntaxError", "ChunkLoadError"];

function standardName({ name }: Error): string {
  return STANDARD.includes(name) ? name : "Error";
}

let last: string | undefined;

/** Keeps what may be told of an error whose message a person reads. */
export function noteShown(thrown: unknown): void {
  last = errorTrace(thrown);
}

/** The last error that the pane has shown, as far as it may be told. */
export function lastShown(): string | undefined {
  return last;
}
