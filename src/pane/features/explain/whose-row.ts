import type { NamedParameter } from "../../../functions/define/definition";
import type { Block } from "../../../workbook/gateway";
import { unlessRefused, type Lookups } from "./asked-once";
import { beside, inAnswer, inItself, type OwnerAt } from "./owner-sources";
import { inTable } from "./owner-table";
import type { LocatedValue, Subject } from "./subject";
import type { TracedArgument } from "./trace-argument";

/** Where the accounts of the listed values may be found. */
interface Sources {
  readonly traced: readonly TracedArgument[];
  readonly parameters: readonly NamedParameter[];
  readonly workbook: Lookups;
}

/** The same, whose listed inputs say to which account each belongs, so far as that can be found out. */
export async function withOwners(subject: Subject, sources: Sources): Promise<Subject> {
  if (subject.phase !== "explained") return subject;
  const owners = await Promise.all(
    sources.traced.map((_, argument) => ownersIn(argument, subject.inputs, sources)),
  );
  const inputs = subject.inputs.map((value): LocatedValue => {
    const { origin } = value;
    if (origin.kind !== "cell") return value;
    const owner = owners[origin.argument]?.(origin.row, origin.column);
    return owner === undefined ? value : { ...value, owner };
  });
  return { ...subject, inputs };
}

/** The accounts of an argument's rows; nothing is looked up where none of its cells is listed. */
async function ownersIn(
  index: number,
  listed: readonly LocatedValue[],
  sources: Sources,
): Promise<OwnerAt | undefined> {
  const { traced, parameters } = sources;
  const argument = traced[index];
  const rows = listed.flatMap(({ origin }) =>
    origin.kind === "cell" && origin.argument === index ? [origin.row] : [],
  );
  if (argument?.kind !== "cells" || rows.length === 0) return undefined;
  return parameters[index]?.name === "settings"
    ? undefined
    : ownersOf(argument.block, rows, sources);
}

/** What was read already comes first, then the table around it, and the answer around it last. */
async function ownersOf(
  block: Block,
  rows: readonly number[],
  { traced, parameters, workbook }: Sources,
): Promise<OwnerAt | undefined> {
  const own = inItself(block);
  if (own !== undefined) return own;
  const given = beside(block, traced, parameters);
  const found = await unlessRefused(() => inTable(block, rows, workbook));
  if (given !== undefined) return found === undefined ? given : named(given, found);
  return found ?? unlessRefused(() => inAnswer(block, workbook));
}

/** Ids as they were handed over, with the name that the table has for the same id. */
function named(given: OwnerAt, found: OwnerAt): OwnerAt {
  return (row, column) => {
    const owner = given(row, column);
    const inRow = found(row, column);
    return owner?.id === inRow?.id ? inRow : owner;
  };
}
