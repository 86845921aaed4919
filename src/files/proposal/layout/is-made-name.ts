import { plainText } from "../../../model/plain-text";

/** Twins, and columns without a name, are called otherwise than the file has it. */
export function isMadeName(names: readonly string[], column: number, name: string): boolean {
  const found = plainText(names[column] ?? "").toLowerCase();
  const times = names.filter((each) => plainText(each).toLowerCase() === found).length;
  return times > 1 || found !== name.toLowerCase();
}
