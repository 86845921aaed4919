import { formatArea } from "../../../workbook/address";
import { writtenText } from "../read/texts";
import type { NoteRecord } from "../read/workbook-record";
import { TRANSITIONAL } from "../write/new-part";
import { newElement } from "../xml/new-element";
import { escapeText } from "../xml/write-xml";

/** The texts of notes. */
export function commentsXml(notes: readonly NoteRecord[]): string {
  const authors = [...new Set(notes.map(({ author = "" }) => author))];
  const listed = authors.map((author) => newElement("author", {}, escapeText(writtenText(author))));
  const comments = notes.map(({ row, column, text, author = "" }) => {
    const ref = formatArea({ row, column, rowCount: 1, columnCount: 1 });
    const shown = newElement("t", { "xml:space": "preserve" }, escapeText(writtenText(text)));
    const inside = newElement("text", {}, shown);
    return newElement("comment", { ref, authorId: authors.indexOf(author) }, inside);
  });
  const inside =
    newElement("authors", {}, listed.join("")) + newElement("commentList", {}, comments.join(""));
  return newElement("comments", { xmlns: TRANSITIONAL.main }, inside);
}

const NAMESPACES = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};
const NOTE_SHAPE = "_x0000_t202";
/** Shapes are numbered through the workbook: each sheet has its own thousand. */
const SHAPES_OF_SHEET = 1024;

/** The shapes in which Excel shows notes: yellow, hidden, two columns wide, beside their cells. */
export function noteShapesXml(notes: readonly NoteRecord[], sheet: number): string {
  const layout = newElement(
    "o:shapelayout",
    { "v:ext": "edit" },
    newElement("o:idmap", { "v:ext": "edit", data: sheet }),
  );
  const type = newElement(
    "v:shapetype",
    { id: NOTE_SHAPE, coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
    newElement("v:stroke", { joinstyle: "miter" }) +
      newElement("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
  );
  const shapes = notes.map((note, index) => shapeXml(note, sheet * SHAPES_OF_SHEET + index + 1));
  return newElement("xml", NAMESPACES, layout + type + shapes.join(""));
}

function shapeXml({ row, column }: NoteRecord, number: number): string {
  const attributes = {
    id: `_x0000_s${number}`,
    type: `#${NOTE_SHAPE}`,
    style: "position:absolute;width:108pt;height:59.25pt;visibility:hidden",
    fillcolor: "#ffffe1",
    "o:insetmode": "auto",
  };
  const inside = [
    newElement("v:fill", { color2: "#ffffe1" }),
    newElement("v:shadow", { color: "black", obscured: "t" }),
    newElement("v:path", { "o:connecttype": "none" }),
    newElement("v:textbox", { style: "mso-direction-alt:auto" }),
    placeXml(row, column),
  ];
  return newElement("v:shape", attributes, inside.join(""));
}

/** Whose note it is, and where it stands: a cell and a distance, of its first and of its last corner. */
function placeXml(row: number, column: number): string {
  const [right, above] = [column + 1, Math.max(0, row - 1)];
  const anchor = [right, 15, above, 10, right + 2, 15, above + 4, 4].join(", ");
  const inside = [
    newElement("x:MoveWithCells"),
    newElement("x:SizeWithCells"),
    newElement("x:Anchor", {}, anchor),
    newElement("x:AutoFill", {}, "False"),
    newElement("x:Row", {}, String(row)),
    newElement("x:Column", {}, String(column)),
  ];
  return newElement("x:ClientData", { ObjectType: "Note" }, inside.join(""));
}
