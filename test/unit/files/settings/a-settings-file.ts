/** The header line of a file of Settings, as an organisation fills it in. */
export const HEADER_LINE = "group,setting,value,low,high,better,curvature,meaning,set_by,as_of";

/** The bytes of a file with these lines. */
export function fileOf(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

/** The bytes of a file that begins with the header line. */
export function settingsOf(...lines: readonly string[]): Uint8Array {
  return fileOf(HEADER_LINE, ...lines);
}
