import type { Parts } from "../parts/parts";
import { workbookPart } from "../read/workbook-part";

/** The namespaces of the form that Excel writes by itself. */
export const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The namespace of the workbook's own elements, which new parts take too. */
export function namespaceOf(parts: Parts): string {
  return formOf(parts).main;
}

/** The type of a relationship, in the form in which the workbook is written. */
export function relationshipType(parts: Parts, kind: string): string {
  return `${formOf(parts).relationships}/${kind}`;
}

function formOf(parts: Parts): typeof STRICT {
  const namespaces = Object.values(parts.tree(workbookPart(parts)).attributes);
  return namespaces.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The namespace of attributes by which elements lead to parts. */
export function relationshipsNamespace(parts: Parts): string {
  return formOf(parts).relationships;
}

/** A name that no part has yet: the wanted one, or the same with a number. */
export function freePart(parts: Parts, wanted: string): string {
  const dot = wanted.lastIndexOf(".");
  let name = wanted;
  for (let number = 1; parts.find(name) !== undefined; number += 1) {
    name = `${wanted.slice(0, dot)}${number}${wanted.slice(dot)}`;
  }
  return name;
}
