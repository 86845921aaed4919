import { FIRST_OWN_FORMAT, KNOWN_FORMATS } from "../read/number-formats";
import type { LookRecord } from "../read/workbook-record";
import type { WorkbookState } from "../workbook-state";
import { TRANSITIONAL } from "../write/new-part";
import { newElement, newList } from "../xml/new-element";
import { alignmentXml, fillXml, fontXml, overlaidXml, protectionXml } from "./look-xml";
import { USUAL_LOOK } from "./usual-look";

/** Elements that are listed once each; others call them by their place. */
class Listed {
  readonly #places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const place = this.#places.get(xml) ?? this.#places.size;
    this.#places.set(xml, place);
    return place;
  }

  all(): readonly string[] {
    return [...this.#places.keys()];
  }
}

const KNOWN = new Map(Object.entries(KNOWN_FORMATS).map(([id, code]) => [code, Number(id)]));

/** Excel takes the first two fills for these, whatever stands there. */
const FIRST_FILLS = ["none", "gray125"].map((patternType) =>
  newElement("fill", {}, newElement("patternFill", { patternType })),
);

/** How cells look, as the part of formats lists it: looks of cells keep their places. */
export class Styles {
  readonly #fonts = new Listed();
  readonly #fills = new Listed(FIRST_FILLS);
  readonly #formats = new Listed();
  readonly #overlaid = new Listed();
  readonly #ofCells: readonly string[];

  constructor({ looks, sheets }: WorkbookState) {
    const ofCells = looks.length === 0 ? [USUAL_LOOK] : looks;
    this.#ofCells = ofCells.map((look) => this.#cellXml(look));
    for (const { conditionalFormats } of sheets) {
      for (const { look } of conditionalFormats) this.overlaid(look);
    }
  }

  /** The place of a look that is laid over cells. */
  overlaid(look: LookRecord | undefined): number | undefined {
    if (look === undefined) return undefined;
    return this.#overlaid.place(overlaidXml(look, this.#formatNumber(look.numberFormat)));
  }

  xml(): string {
    const formats = this.#formats
      .all()
      .map((formatCode, index) =>
        newElement("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
      );
    const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const borders = ["left", "right", "top", "bottom", "diagonal"].map((side) => newElement(side));
    const inside = [
      newList("numFmts", formats),
      newList("fonts", this.#fonts.all()),
      newList("fills", this.#fills.all()),
      newList("borders", [newElement("border", {}, borders.join(""))]),
      newList("cellStyleXfs", [newElement("xf", none)]),
      newList("cellXfs", this.#ofCells),
      newList("cellStyles", [newElement("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      newList("dxfs", this.#overlaid.all()),
    ];
    return newElement("styleSheet", { xmlns: TRANSITIONAL.main }, inside.join(""));
  }

  #formatNumber(code: string): number {
    return KNOWN.get(code) ?? FIRST_OWN_FORMAT + this.#formats.place(code);
  }

  #cellXml(look: LookRecord): string {
    const numFmtId = this.#formatNumber(look.numberFormat);
    const fontId = this.#fonts.place(fontXml(look.font));
    const fillId = look.fill === undefined ? 0 : this.#fills.place(fillXml(look.fill));
    const inside = alignmentXml(look) + protectionXml(look);
    const applied = (isOther: boolean): true | undefined => (isOther ? true : undefined);
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId: 0, xfId: 0 },
      applyNumberFormat: applied(numFmtId !== 0),
      applyFont: applied(fontId !== 0),
      applyFill: applied(fillId !== 0),
      applyAlignment: applied(alignmentXml(look) !== ""),
      applyProtection: applied(protectionXml(look) !== ""),
    };
    return newElement("xf", attributes, inside);
  }
}
