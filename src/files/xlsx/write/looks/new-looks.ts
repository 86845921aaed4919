import type { Parts } from "../../parts/parts";
import { coloursOf } from "../../read/colours";
import { looksOf, stylesPart } from "../../read/looks";
import { FIRST_OWN_FORMAT, numberFormats } from "../../read/number-formats";
import type { LookRecord } from "../../read/workbook-record";
import { edited } from "../../xml/edit-text";
import { attribute } from "../../xml/look-up";
import { elementOf } from "../../xml/small-element";
import { escapeAttribute, prefixOf } from "../../xml/write-xml";
import { refused } from "../../xlsx-error";
import { ElementList } from "./element-list";
import { fontLike, opaque } from "./font";
import { xfLike } from "./xf";

const LISTS = ["numFmts", "fonts", "fills", "cellXfs"] as const;

/** The looks of a workbook with those that are added, each once. */
export class NewLooks {
  readonly #parts: Parts;
  readonly #part: string;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<(typeof LISTS)[number], ElementList>>;
  readonly #records: readonly LookRecord[];
  readonly #formats: Map<string, number>;
  readonly #known = new Map<string, number>();

  /** @throws {XlsxError} `refused` where the workbook has no part of formats. */
  constructor(parts: Parts) {
    const part = stylesPart(parts);
    if (part === undefined) {
      throw refused("the workbook has no formats: open it in Excel and save it");
    }
    const [xml, styles] = [parts.text(part), parts.tree(part)];
    const list = (name: string): ElementList => new ElementList(xml, styles, name);
    this.#parts = parts;
    this.#part = part;
    this.#prefix = prefixOf(styles);
    this.#lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      cellXfs: list("cellXfs"),
    };
    this.#records = looksOf(parts, coloursOf(parts)).ofCells;
    // Of numbers with one format, the first counts.
    this.#formats = new Map(
      [...numberFormats(styles)].toReversed().map(([id, code]) => [code, id]),
    );
  }

  /** How cells with a number look. */
  at(look: number): LookRecord {
    const record = this.#records[look];
    if (record !== undefined) return record;
    throw withoutLooks();
  }

  /** The number of a look that is as another, but for what its record says otherwise. */
  like(base: number, wanted: LookRecord): number {
    const asked = JSON.stringify([base, wanted]);
    const before = this.at(base);
    const number = this.#known.get(asked) ?? this.#added(base, this.#completed(before, wanted));
    this.#known.set(asked, number);
    return number;
  }

  write(): void {
    const edits = LISTS.flatMap((name) => this.#lists[name].edits());
    this.#parts.write(this.#part, edited(this.#parts.text(this.#part), edits));
  }

  #added(base: number, wanted: LookRecord): number {
    const before = this.at(base);
    const element = this.#lists.cellXfs.at(base) ?? "";
    const numbers = {
      numFmtId: this.#formatOf(before, wanted),
      fontId: this.#fontOf(element, before, wanted),
      fillId: this.#fillOf(before, wanted),
    };
    const like = xfLike(element, { before, wanted, numbers });
    return like === element ? base : this.#lists.cellXfs.placeOf(like);
  }

  #formatOf(before: LookRecord, { numberFormat }: LookRecord): number | undefined {
    if (before.numberFormat === numberFormat) return undefined;
    const known = this.#formats.get(numberFormat);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(numberFormat, id);
    const code = escapeAttribute(numberFormat);
    this.#lists.numFmts.placeOf(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`);
    return id;
  }

  #fontOf(xf: string, before: LookRecord, wanted: LookRecord): number | undefined {
    const font = this.#lists.fonts.at(Number(attribute(elementOf(xf), "fontId") ?? 0));
    if (font === undefined) throw withoutLooks();
    const like = fontLike(font, before.font, wanted.font);
    return like === font ? undefined : this.#lists.fonts.placeOf(like);
  }

  #fillOf(before: LookRecord, { fill }: LookRecord): number | undefined {
    if (before.fill === fill) return undefined;
    const { fills } = this.#lists;
    if (fills.at(0) === undefined) throw withoutLooks();
    // Excel takes the first two for these, whatever stands there.
    if (fills.at(1) === undefined) fills.placeOf(patternFill(this.#prefix, "gray125"));
    return fills.placeOf(
      fill === undefined ? patternFill(this.#prefix, "none") : solidFill(this.#prefix, fill),
    );
  }

  /** A font or a size that is not named is the usual one, where the look had any. */
  #completed(before: LookRecord, { font, fill, ...wanted }: LookRecord): LookRecord {
    const usual = this.#records[0]?.font;
    const name = font.name ?? (before.font.name && usual?.name);
    const size = font.size ?? (before.font.size && usual?.size);
    const colour = font.colour?.toUpperCase();
    return { ...wanted, fill: fill?.toUpperCase(), font: { ...font, name, size, colour } };
  }
}

function withoutLooks(): Error {
  return refused("the workbook does not say how its cells look: open it in Excel and save it");
}

function patternFill(prefix: string, kind: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="${kind}"/></${prefix}fill>`;
}

function solidFill(p: string, colour: string): string {
  const colours = `<${p}fgColor rgb="${opaque(colour)}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
}
