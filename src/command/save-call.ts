import type { XlsxChange } from "../files/xlsx/write/changes";
import { readAssignment } from "./read-assignment";

/** How `kam save` is called. */
export interface SaveCall {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly XlsxChange[];
}

/** Reads what stands behind `kam save`; a sentence where it is no call. */
export function saveCall(words: readonly string[]): SaveCall | string {
  const changes: XlsxChange[] = [];
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--set") {
      at += 1;
      const change = readAssignment(words[at] ?? "");
      if (change === undefined) return noAssignment(words[at]);
      changes.push(change);
    } else if (word.startsWith("--")) return `kam save: expected the option --set, found "${word}"`;
    else files.push(word);
  }
  return callOf(files, changes);
}

function callOf(files: readonly string[], changes: readonly XlsxChange[]): SaveCall | string {
  const [from, to, ...more] = files;
  if (from === undefined || to === undefined || more.length > 0) {
    return `kam save: expected two files, IN.xlsx and OUT.xlsx, found ${files.length}`;
  }
  if (changes.length === 0) return "kam save: expected at least one --set, found none";
  return { from, to, changes };
}

function noAssignment(found: string | undefined): string {
  const told = found === undefined ? "none" : `"${found}"`;
  return `kam save: expected a cell and what it holds behind --set, such as Sheet1!B2=5, found ${told}`;
}
