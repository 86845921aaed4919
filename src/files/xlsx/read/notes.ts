import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import { attribute, child, childrenOf, numberIn } from "../xml/look-up";
import { areaOf } from "./areas";
import { plainText, richText } from "./texts";
import type { NoteRecord } from "./workbook-record";

/** The notes of a sheet. Of comments in threads, files hold the beginning as a note for older programs. */
export function notesOf(parts: Parts, sheet: string): readonly NoteRecord[] {
  return relatedParts(parts, sheet, "comments").flatMap((part) => {
    const tree = parts.tree(part);
    // Each note has to name an author: one without a name is none.
    const authors = childrenOf(child(tree, "authors"), "author").map(({ text }) =>
      text === "" ? undefined : plainText(text),
    );
    return childrenOf(child(tree, "commentList"), "comment").flatMap((node) => {
      const place = areaOf(attribute(node, "ref"));
      const text = child(node, "text");
      if (place === undefined || text === undefined) return [];
      return {
        row: place.row,
        column: place.column,
        text: richText(text),
        author: authors[numberIn(node, "authorId") ?? -1],
      };
    });
  });
}
