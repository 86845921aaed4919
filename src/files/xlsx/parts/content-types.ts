import { edited } from "../xml/edit-text";
import { attribute, childrenOf } from "../xml/look-up";
import { append, escapeAttribute, prefixOf } from "../xml/write-xml";
import type { Parts } from "./parts";

const LISTED = "[Content_Types].xml";

/** Says what a new part is. */
export function addContentType(parts: Parts, part: string, type: string): void {
  const [xml, tree] = [parts.text(LISTED), parts.tree(LISTED)];
  const element = `<${prefixOf(tree)}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
  parts.write(LISTED, edited(xml, [append(xml, tree, element)]));
}

/** Says nothing any more of a part that goes. */
export function removeContentType(parts: Parts, part: string): void {
  const xml = parts.text(LISTED);
  const gone = childrenOf(parts.tree(LISTED), "Override").filter(
    (node) => attribute(node, "PartName")?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  parts.write(
    LISTED,
    edited(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}
