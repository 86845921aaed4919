import { deflateRawSync } from "node:zlib";

/** A zip of the parts, in their order, each packed or as it is. */
export function aZip(parts: Readonly<Record<string, string>>, isPacked = false): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => {
    const content = isPacked ? deflateRawSync(text) : Buffer.from(text);
    return { name: Buffer.from(name), content, length: Buffer.byteLength(text) };
  });
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, length } of entries) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isPacked ? 8 : 0, 4);
    head.writeUInt32LE(content.length, 14);
    head.writeUInt32LE(length, 18);
    head.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, name, content]);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), head, place, name);
    chunks.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Uint8Array.from(Buffer.concat([...chunks, listed, Buffer.from("PK\u0005\u0006"), end]));
}

const KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`;

/** The parts of a workbook with one sheet, of which a test replaces some. */
export function partsOf(sheetData: string, others: Readonly<Record<string, string>> = {}) {
  return {
    "_rels/.rels": `<Relationships>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook><sheets><sheet name="Sales &amp; Co" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${[
      relation("r1", "worksheet", "worksheets/sheet1.xml"),
      relation("r2", "sharedStrings", "/xl/sharedStrings.xml"),
      relation("r3", "styles", "styles.xml"),
      relation("r4", "chartsheet", "chartsheets/sheet1.xml"),
    ].join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": "<sst><si><t>account_id</t></si></sst>",
    "xl/styles.xml": "<styleSheet/>",
    ...others,
  };
}
