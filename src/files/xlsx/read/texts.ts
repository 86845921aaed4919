import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import type { XmlNode } from "../xml/xml-tree";
import { workbookPart } from "./workbook-part";

/** The texts that cells share; a cell names one by its place. */
export function sharedTexts(parts: Parts): readonly string[] {
  const [part] = relatedParts(parts, workbookPart(parts), "sharedStrings");
  if (part === undefined) return [];
  const texts: string[] = [];
  parts.tree(part, (node) => {
    if (node.name !== "si") return false;
    texts.push(richText(node));
    return true;
  });
  return texts;
}

/** A text that may be of several looks; how it is pronounced is no part of it. */
export function richText(node: XmlNode): string {
  const pieces = node.children.map((piece) => {
    if (piece.name === "t") return piece.text;
    return piece.name === "r" ? richText(piece) : "";
  });
  return plainText(pieces.join(""));
}

const WRITTEN_SIGN = /_x([0-9A-Fa-f]{4})_/g;

/** Signs that XML cannot hold are written as `_x000D_`. */
export function plainText(text: string): string {
  return text.replaceAll(WRITTEN_SIGN, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The way back: what XML cannot hold, and what would be taken for such a sign. */
export function writtenText(text: string): string {
  return text
    .replaceAll(WRITTEN_SIGN, (sign) => `_x005F${sign}`)
    .replaceAll(NOT_IN_XML, writtenSign)
    .replaceAll("\r", writtenSign);
}

function writtenSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
