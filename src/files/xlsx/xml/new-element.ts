import { escapeAttribute } from "./write-xml";

/** By their names; what is `undefined` is left out, `true` is written as 1 and `false` as 0. */
export type NewAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element that is new, with what stands in it as XML. */
export function newElement(name: string, attributes: NewAttributes = {}, inside = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    const text = typeof value === "boolean" ? String(Number(value)) : String(value);
    return ` ${key}="${escapeAttribute(text)}"`;
  });
  const open = `<${name}${written.join("")}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** Elements in a list that says how many they are; nothing where there are none. */
export function newList(name: string, elements: readonly string[]): string {
  if (elements.length === 0) return "";
  return newElement(name, { count: elements.length }, elements.join(""));
}
