import { plainText } from "../../model/plain-text";

export interface NamedColumns {
  readonly headers: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Gives every column a name of its own, as tables need it: blank ones become `column 3`, the second
 * `revenue` becomes `revenue 2`. Each such change is told. What looks alike is alike, and case makes no
 * difference.
 */
export function nameColumns(found: readonly string[], width: number): NamedColumns {
  const remarks: string[] = [];
  const wanted = Array.from({ length: width }, (_, column) => plainText(found[column] ?? ""));
  // Names that stand in the file keep them, wherever a made one would like to be the same.
  const taken = new Set(wanted.map(lower));
  const given = new Set<string>();
  const headers = wanted.map((name, column) => {
    if (name !== "" && !given.has(lower(name))) {
      given.add(lower(name));
      return name;
    }
    const made = firstFree(name, column, taken);
    taken.add(lower(made));
    if (found.length > 0) {
      const what = name === "" ? "has no header" : `has the header "${name}" once more`;
      remarks.push(`column ${column + 1} ${what}: it is called "${made}"`);
    }
    return made;
  });
  return { headers, remarks };
}

function firstFree(name: string, column: number, taken: ReadonlySet<string>): string {
  const candidate = (number: number): string => {
    if (name !== "") return `${name} ${number + 1}`;
    return number === 1 ? `column ${column + 1}` : `column ${column + 1} (${number})`;
  };
  let number = 1;
  while (taken.has(lower(candidate(number)))) number += 1;
  return candidate(number);
}

function lower(name: string): string {
  return name.toLowerCase();
}
