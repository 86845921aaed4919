import { WorkbookError } from "../workbook-error";
import { leftoversOf, type Leftover } from "./leftovers";
import type { DeedPort } from "./port";
import { takeBack, type Written } from "./take-back";

export type { Leftover } from "./leftovers";

/**
 * A deed failed, and so did taking it back: parts of it stand in the workbook. The list says which,
 * and `finishUndoing` takes them back once the workbook answers again.
 */
export class DeedError extends WorkbookError {
  private readonly port: DeedPort;
  private readonly written: Written[];

  constructor(
    port: DeedPort,
    written: Written[],
    causes: { readonly first: unknown; readonly second: unknown },
  ) {
    super("not-undone", messageOf(written, causes), causes.second);
    this.port = port;
    this.written = written;
  }

  /** What stands where: sheets, tables and names first, then cells as areas. */
  get leftovers(): readonly Leftover[] {
    return leftoversOf(this.written);
  }

  /**
   * Puts back what is left. Answers what a person has changed meanwhile, which stays.
   *
   * @throws {DeedError} when the workbook refuses again; its list is what is left by then.
   */
  finishUndoing(): Promise<readonly string[]> {
    return this.port.asOneStep(() => undone(this.port, this.written, undefined));
  }
}

/** Takes back what was written. */
export async function undone(
  port: DeedPort,
  written: Written[],
  first: unknown,
): Promise<readonly string[]> {
  try {
    return await takeBack(port, written);
  } catch (second) {
    throw new DeedError(port, written, { first, second });
  }
}

function messageOf(
  written: readonly Written[],
  { first, second }: { readonly first: unknown; readonly second: unknown },
): string {
  const places = leftoversOf(written).map(({ where }) => where);
  return `${reason(first)}Taking back what was written failed: ${reason(second)}This is left: ${places.join(", ")}. Choose "Finish undoing" when the workbook answers again.`;
}

function reason(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.message} ` : "";
}
