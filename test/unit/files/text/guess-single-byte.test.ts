import { decodeText } from "../../../../src/files/text/decode-text";
import { writtenAs } from "./written-as";

describe("letters of one byte each", () => {
  it.each([
    ["windows-1252", "Müller\nGröße\nStraße"],
    ["windows-1252", "Société Générale;Château d’Yquem"],
    ["windows-1252", "São Paulo;Guimarães"],
    ["windows-1252", "España;Muñoz;1ª;Nº 5"],
    ["windows-1252", "Söderström;Åkesson"],
    ["windows-1252", "Søren Jørgensen;Blåbær;Træ"],
    ["windows-1252", "Società;Caffè"],
    ["windows-1252", "L’Oréal – Kohl’s;5 €"],
    ["windows-1252", "MÜLLER GMBH;KÖLN"],
    ["windows-1252", "1\u00a0234,50;Zoë"],
    ["windows-1250", "Łódź\nPříbram"],
    ["windows-1250", "Poznań"],
    ["windows-1250", "Gdańsk;Świętochłowice"],
    ["windows-1250", "SPÓŁKA;ŁÓDŹ;ŻABKA"],
    ["windows-1250", "SPÓŁKA NORD"],
    ["windows-1250", "Dvořák;Černý;Němec"],
    ["windows-1250", "Győr;Székesfehérvár"],
    ["windows-1250", "Szűcs Kft"],
    ["windows-1250", "Székesfehérvár;Szűcs"],
    ["windows-1250", "Petrović;Kovačević d.o.o."],
    ["windows-1250", "Bucureşti;Bacău"],
    ["windows-1250", "Ołówek – sp. z o.o."],
    ["macintosh", "Müller;Bäcker"],
    ["macintosh", "für Österreich;Straße"],
    ["macintosh", "Köln;Söhne"],
    ["macintosh", "Hôtel Crémaillère;España"],
    ["macintosh", "L’Oréal;São Tomé"],
    ["macintosh", "id;name\rA;Möller\r"],
    ["iso-8859-2", "Łódź;Świętokrzyskie"],
    ["iso-8859-2", "Plzeň;Košice"],
    ["windows-1251", "Москва;ООО Ромашка"],
  ])("are told as %s in %j", (encoding, text) => {
    const read = decodeText(writtenAs(text, encoding));

    expect({ text: read.text, encoding: read.encoding }).toEqual({ text, encoding });
    expect(read.doubt?.kind).toBe("guess");
  });

  it("are told by all words of a file, wherever they stand", () => {
    const names = Array.from({ length: 2000 }, (_, index) => `Müller ${index}`).join("\n");

    const read = decodeText(writtenAs(`${names}\nŁódź\nGdańsk`, "windows-1250"));

    expect(read.text.endsWith("Łódź\nGdańsk")).toBe(true);
  });
});
