import { requireClient } from "../../scripts/address.mjs";

/** Where Microsoft keeps the client of Excel on the web, on Windows and on Mac. */
const MICROSOFTS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the page says of Microsoft's client, `office.js`. */
export interface OfficeClient {
  readonly officeScript: string;
  /** Whom the page may ask: itself, and where the client comes from, which asks there for more. */
  readonly allowedSources: string;
}

/** @param office - Address of another `office.js`, or its path below the page, for clouds apart. */
export function officeClient(office: string = MICROSOFTS): OfficeClient {
  const officeScript = requireClient(office);
  if (!URL.canParse(officeScript)) return { officeScript, allowedSources: "'self'" };
  return { officeScript, allowedSources: `'self' ${new URL(officeScript).origin}` };
}
