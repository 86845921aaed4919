import { WorkbookError } from "../workbook-error";
import { addressOf, cellOf } from "./areas";
import { isFilled, withFilled, type Fills } from "./fills";
import type { Part } from "./parts";
import type { DeedPort } from "./port";
import type { Step } from "./step";
import { edited, told } from "./refusals";
import {
  isFormula,
  placeOf,
  sameContent,
  sameValue,
  type Setting,
  type SettingOf,
} from "./settings";
import type { Written } from "./take-back";
import { Telling, type ProgressOptions } from "./telling";

export interface DeedOptions extends ProgressOptions {
  /** When it is aborted, the deed ends after the part in work, the last one too, and is taken back. */
  readonly signal?: AbortSignal;
}

/** A page that works for longer than this without a break does not answer the person. */
const BREATH_MILLISECONDS = 50;

export interface Work {
  /** What was written, noted as it goes. */
  readonly written: Written[];
  readonly options: DeedOptions;
  /** When the first deed of the chain was begun. */
  readonly begun: number;
}

/** Writes part by part; each is noted before it is begun, with what stood there. */
export async function carryOut(
  port: DeedPort,
  parts: readonly Part[],
  { written, options, begun }: Work,
): Promise<void> {
  const telling = new Telling(options, begun, parts.length);
  try {
    await writeParts(port, parts, { written, options, telling });
  } finally {
    telling.end();
  }
}

async function writeParts(
  port: DeedPort,
  parts: readonly Part[],
  { written, options, telling }: Omit<Work, "begun"> & { readonly telling: Telling },
): Promise<void> {
  let breath = Date.now();
  telling.reached(0);
  for (const [index, part] of parts.entries()) {
    if (isStopped(options)) throw stopped();
    await writePart(port, part, written);
    telling.reached(index + 1);
    if (Date.now() - breath >= BREATH_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve));
      breath = Date.now();
    }
  }
  if (isStopped(options)) throw stopped();
}

async function writePart(port: DeedPort, part: Part, written: Written[]): Promise<void> {
  const before = part.every(isNewSheet)
    ? part.map(({ setting, expected = setting }) => expected)
    : await port.read(part.map(({ setting }) => placeOf(setting)));
  refuseUnexpected(part, before);
  const settings = part.map(({ setting, fills }, index) =>
    fills === undefined ? setting : withFilled(setting, before[index], fills),
  );
  const note: Written = { settings, before, fills: part.map(({ fills }) => fills) };
  written.push(note);
  note.before = await port.write(settings, before);
  note.after = await readBack(port, settings);
  // What was typed in this very moment was written over, and comes back with the rest.
  refuseUnexpected(part, note.before);
}

/** The look before the deed has said that it is not there; a program refuses to add it a second time. */
function isNewSheet({ setting, expected }: Step): boolean {
  return setting.kind === "sheet" && expected?.kind === "sheet" && expected.value === undefined;
}

function refuseUnexpected(part: Part, found: readonly Setting[]): void {
  part.forEach(({ expected, fills = [] }, index) => {
    const stands = found[index];
    if (expected !== undefined && stands !== undefined) refuseEdited(expected, stands, fills);
  });
}

/**
 * A program may say formulas, formats, widths and the like in words of its own; values stand as they
 * were written. What is read here is ours when the deed is taken back.
 */
async function readBack(port: DeedPort, settings: readonly Setting[]): Promise<readonly Setting[]> {
  const said = settings.filter(isSaidAnew);
  const read = said.length === 0 ? [] : await port.read(said.map(placeOf));
  const found = read.values();
  return settings.map((setting) =>
    isSaidAnew(setting) ? (found.next().value ?? setting) : setting,
  );
}

function isSaidAnew(setting: Setting): boolean {
  if (setting.kind === "cells") return setting.value.some((row) => row.some(isFormula));
  return setting.kind !== "sheet";
}

/** Compares once more right before writing: between the checks and here a person may have typed. */
function refuseEdited(expected: Setting, found: Setting, fills: Fills): void {
  if (expected.kind === "cells" && found.kind === "cells") {
    refuseEditedCells(expected, found, fills);
  } else if (!sameValue(expected, found)) {
    throw new WorkbookError(
      "changed",
      `${subjectOf(found)} was changed meanwhile, so nothing was changed by us. Look at it, then try again.`,
    );
  }
}

function refuseEditedCells(
  expected: SettingOf<"cells">,
  found: SettingOf<"cells">,
  fills: Fills,
): void {
  expected.value.forEach((row, down) => {
    row.forEach((content, right) => {
      const now = found.value[down]?.[right] ?? "";
      if (sameContent(content, now) || isFilled(content, now, fills[right])) return;
      const place = addressOf({ ...found.at, area: cellOf(found.at.area, down, right) });
      throw edited(place, isFormula(content) ? told(content) : content, now);
    });
  });
}

function subjectOf(setting: Setting): string {
  if (setting.kind === "sheet") return `The sheet "${setting.at.sheet}"`;
  if (setting.kind === "table") return `The table "${setting.at.table}"`;
  if (setting.kind === "name") return `The name "${setting.at.name}"`;
  return "The workbook";
}

/** Until a deed is answered for, whoever asked for it can stop it. */
export function isStopped({ signal }: DeedOptions): boolean {
  return signal?.aborted === true;
}

export function stopped(): WorkbookError {
  return new WorkbookError("cancelled", "Stopped before it was finished. Nothing was changed.");
}
