import { CsvError } from "../../../files/csv/csv-error";
import type { SettingsRows } from "../../../files/settings/read-settings-file";
import { SETTINGS_PLACE } from "../../../files/settings/settings-place";
import { adviceFor } from "../../advice";
import { TEXTS } from "./texts";

/** What the server of the page has of an organisation's own Settings. */
export type OrganisationOffer =
  | { readonly phase: "none" }
  | { readonly phase: "rows"; readonly rows: SettingsRows }
  | { readonly phase: "faulty"; readonly message: string };

/** Reads a file beside the page; `undefined` where there is none, or it is out of reach. */
export type ReadBeside = (place: string) => Promise<Uint8Array | undefined>;

export const NO_OFFER: OrganisationOffer = { phase: "none" };

/** Looks for an organisation's own Settings. Never throws: without them the page goes on as it is. */
export async function lookForOffer(readBeside: ReadBeside): Promise<OrganisationOffer> {
  const bytes = await readBeside(SETTINGS_PLACE);
  if (bytes === undefined || !hasSeveralLines(bytes)) return NO_OFFER;
  try {
    // Most organisations have none: whoever has some waits for the reader of CSV, and nobody else.
    const { readSettingsFile } = await import("../../../files/settings/read-settings-file");
    return { phase: "rows", rows: readSettingsFile(bytes, SETTINGS_PLACE) };
  } catch (thrown) {
    return insteadOf(thrown);
  }
}

/** Reads a file of the server that the page itself came from, and as it is today. */
export const fetchBeside: ReadBeside = async (place) => {
  try {
    const answer = await fetch(place, { mode: "same-origin", cache: "no-cache" });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    // Somebody who works without a network is not told of a file that they may never have had.
    return undefined;
  }
};

/** A single line holds the headers: the file that every build carries. */
function hasSeveralLines(bytes: Uint8Array): boolean {
  const lines = new TextDecoder().decode(bytes).split(/[\r\n]+/);
  return lines.filter((line) => line.trim() !== "").length > 1;
}

function insteadOf(thrown: unknown): OrganisationOffer {
  if (!(thrown instanceof CsvError)) return { phase: "faulty", message: adviceFor(thrown) };
  if (thrown.code === "empty") return NO_OFFER;
  return { phase: "faulty", message: TEXTS.organisationFaulty(thrown.message) };
}
