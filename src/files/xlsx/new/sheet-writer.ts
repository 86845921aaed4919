import { addPart, partText } from "../parts/add-part";
import type { Parts } from "../parts/parts";
import { addRelationship } from "../parts/relationships";
import type { SheetState } from "../workbook-state";
import { dynamicMark } from "../write/dynamic-mark";
import { TRANSITIONAL } from "../write/new-part";
import { newElement } from "../xml/new-element";
import { commentsXml, noteShapesXml } from "./notes-xml";
import { sheetXml, type SheetPieces } from "./sheet-xml";
import type { Styles } from "./styles";
import { tableXml } from "./table-xml";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes sheets with the parts to which they lead; what is numbered through the workbook is counted here. */
export class SheetWriter {
  readonly #parts: Parts;
  readonly #styles: Styles;
  #tables = 0;
  #sheets = 0;

  constructor(parts: Parts, styles: Styles) {
    this.#parts = parts;
    this.#styles = styles;
  }

  /** @param place - Its part, and whether a person sees it first. */
  write(
    sheet: SheetState,
    { part, isShown }: { readonly part: string; readonly isShown: boolean },
  ): void {
    this.#sheets += 1;
    const pieces: SheetPieces = {
      isShown,
      mark: () => dynamicMark(this.#parts),
      overlaid: (look) => this.#styles.overlaid(look),
      notes: this.#notes(sheet, part),
      tables: sheet.tables.map((_, index) => this.#table(sheet, index, part)).join(""),
    };
    this.#parts.write(part, partText(sheetXml(sheet, pieces)));
  }

  #table(sheet: SheetState, index: number, from: string): string {
    const table = sheet.tables[index];
    if (table === undefined) return "";
    this.#tables += 1;
    const id = addPart(this.#parts, from, {
      name: `xl/tables/table${this.#tables}.xml`,
      xml: tableXml(table, { number: this.#tables, cells: sheet.cells }),
      content: `${CONTENT}.table+xml`,
      type: `${TRANSITIONAL.relationships}/table`,
    });
    return newElement("tablePart", { "r:id": id });
  }

  /** Excel shows notes in shapes of a drawing of the older kind, and leaves out those without. */
  #notes({ notes }: SheetState, from: string): string {
    if (notes.length === 0) return "";
    const number = this.#sheets;
    addPart(this.#parts, from, {
      name: `xl/comments${number}.xml`,
      xml: commentsXml(notes),
      content: `${CONTENT}.comments+xml`,
      type: `${TRANSITIONAL.relationships}/comments`,
    });
    // The end of its name says what it is, and programs that read it expect no head.
    const target = `xl/drawings/vmlDrawing${number}.vml`;
    this.#parts.write(target, noteShapesXml(notes, number));
    const type = `${TRANSITIONAL.relationships}/vmlDrawing`;
    const id = addRelationship(this.#parts, from, { type, target });
    return newElement("legacyDrawing", { "r:id": id });
  }
}
