import { attribute, childrenOf } from "../xml/look-up";
import { append, escapeAttribute, prefixOf } from "../xml/write-xml";
import { edited } from "../xml/edit-text";
import type { Parts } from "./parts";

/** How a part leads to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in strict and in transitional files: `worksheet`. */
  readonly kind: string;
  /** The part as the file calls it, or what the relationship says where there is no such part. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The part that holds the relationships of a part: `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Where a part leads to; nowhere where it has no relationships. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const listed = relationshipsPart(part);
  if (parts.find(listed) === undefined) return [];
  return childrenOf(parts.tree(listed), "Relationship").map((node) => {
    const isExternal = attribute(node, "TargetMode") === "External";
    const target = attribute(node, "Target") ?? "";
    const resolved = isExternal ? target : resolve(part, target);
    return {
      id: attribute(node, "Id") ?? "",
      kind: attribute(node, "Type")?.split("/").at(-1) ?? "",
      target: isExternal ? target : (parts.find(resolved) ?? resolved),
      isExternal,
    };
  });
}

/** The parts of one kind to which a part leads, as far as they are there. */
export function relatedParts(parts: Parts, part: string, kind: string): readonly string[] {
  return relationshipsOf(parts, part)
    .filter((each) => each.kind === kind && !each.isExternal)
    .flatMap(({ target }) => parts.find(target) ?? []);
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** Makes a part lead to another, and says by which id. */
export function addRelationship(
  parts: Parts,
  part: string,
  { type, target }: { readonly type: string; readonly target: string },
): string {
  const listed = relationshipsPart(part);
  if (parts.find(listed) === undefined) parts.write(listed, EMPTY);
  const name = parts.find(listed) ?? listed;
  const [xml, tree] = [parts.text(name), parts.tree(name)];
  const taken = childrenOf(tree, "Relationship").map((node) => attribute(node, "Id"));
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  const element = `<${prefixOf(tree)}Relationship Id="rId${number}" Type="${escapeAttribute(type)}" Target="/${escapeAttribute(target)}"/>`;
  parts.write(name, edited(xml, [append(xml, tree, element)]));
  return `rId${number}`;
}

/** Takes away the ways of a part to another. */
export function removeRelationship(parts: Parts, part: string, target: string): void {
  const listed = parts.find(relationshipsPart(part));
  if (listed === undefined) return;
  const xml = parts.text(listed);
  const ids = relationshipsOf(parts, part)
    .filter((each) => each.target === target)
    .map(({ id }) => id);
  const gone = childrenOf(parts.tree(listed), "Relationship").filter((node) =>
    ids.includes(attribute(node, "Id") ?? ""),
  );
  parts.write(
    listed,
    edited(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}
