/** What a server sends with every file of the build. */
export const EVERY_FILE: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** Said of a file that bears a hash of its content, and of all others. */
export const KEPT = ["immutable", "max-age=31536000", "public"];
export const ASKED_ANEW = ["no-cache"];

/** Would keep Excel on the web from showing the pane. */
export const FORBIDS_FRAMES = /x-frame-options|frame-ancestors/i;

/** The parts of a Cache-Control header, in the order of letters. */
export function partsOf(header: string): readonly string[] {
  return header
    .split(",")
    .map((part) => part.trim())
    .sort();
}
