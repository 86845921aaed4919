import { addContentType } from "./content-types";
import type { Parts } from "./parts";
import { addRelationship } from "./relationships";

/** A part that is new. */
export interface NewPart {
  readonly name: string;
  /** Its root element. */
  readonly xml: string;
  /** What it is, by its content type. */
  readonly content: string;
  /** The type of the way that leads to it. */
  readonly type: string;
}

/** Adds a part, makes another part lead to it, and says by which id. */
export function addPart(parts: Parts, from: string, { name, xml, content, type }: NewPart): string {
  parts.write(name, partText(xml));
  addContentType(parts, name, content);
  return addRelationship(parts, from, { type, target: name });
}

/** The text of a part with this root element. */
export function partText(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
