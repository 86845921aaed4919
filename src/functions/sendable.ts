import { fault, type KamError } from "../model/errors";

/** Excel on the web takes 5 MB of an add-in at once, the frame around an answer included. */
const MOST_BYTES = 4_900_000;
const MEGABYTE = 1_000_000;

/** Fewer cells are not measured: hardly one holds more than a message, which has some 200 bytes. */
const FEW_CELLS = 10_000;

/**
 * What is to be said in place of an answer that Excel on the web would never show: it drops what is above its
 * limit, and the cell would stay at `#BUSY!`.
 *
 * @param rows - The answer, as it is sent.
 * @returns `undefined` for an answer that arrives.
 */
export function tooLargeToSend(rows: readonly (readonly unknown[])[]): KamError | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length * width < FEW_CELLS) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
  if (bytes <= MOST_BYTES) return undefined;
  const fitting = Math.floor((rows.length * MOST_BYTES) / bytes);
  return fault("too-large-to-send", { megabytes: bytes / MEGABYTE, rows: rows.length, fitting });
}

/** The part of Office that is asked; a runtime of functions alone, as Excel for Windows may have it, lacks it. */
interface Around {
  readonly Office?: { readonly context?: { readonly platform?: unknown } };
}

/** Whether Excel on the web asks. */
export function isOnTheWeb({ Office }: Around = globalThis): boolean {
  return Office?.context?.platform === "OfficeOnline";
}
