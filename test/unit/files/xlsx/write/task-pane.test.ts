import packageJson from "../../../../../package.json";
import { newXlsx } from "../../../../../src/files/xlsx/new/new-xlsx";
import { openXlsx } from "../../../../../src/files/xlsx/open-xlsx";
import { settingsOf } from "../../../../../src/files/xlsx/read/add-in-settings";
import { addTaskPane, keepSettings } from "../../../../../src/files/xlsx/write/task-pane";
import { describeWhere } from "../../../../support/real-data";
import { hasSharedWorkbooks, sharedWorkbook } from "../../../../support/shared-workbooks";
import { xlsxFile } from "../../../../support/xlsx-file";
import { differingParts, partsOf } from "../../../../support/xlsx-parts";
import { workbookWith } from "../../../../support/xlsx-state";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const OWN_ID = "e90b500a-d8e9-4700-895e-0a7bf917c3db";
const VERSION = `${packageJson.version}.0`;

const PLAIN = xlsxFile({ sheets: [{ name: "One", xml: "<sheetData/>" }] });

function withPane(bytes: Uint8Array): Uint8Array {
  const parts = openXlsx(bytes);
  addTaskPane(parts);
  return parts.save();
}

function withSettings(bytes: Uint8Array, settings: Record<string, string>): Uint8Array {
  const parts = openXlsx(bytes);
  keepSettings(parts, settings);
  return parts.save();
}

const settingsIn = (bytes: Uint8Array) => settingsOf(openXlsx(bytes));

describe("the pane of our add-in in a workbook", () => {
  it("is listed as Excel lists it, visible, so that whoever lacks the add-in is asked", () => {
    const parts = partsOf(withPane(PLAIN));

    expect(parts["xl/webextensions/taskpanes.xml"]).toBe(
      `${HEAD}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0">` +
        `<wetp:webextensionref xmlns:r="${RELATED}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    );
    expect(parts["xl/webextensions/webextension1.xml"]).toBe(
      `${HEAD}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{${OWN_ID.toUpperCase()}}">` +
        `<we:reference id="${OWN_ID}" version="${VERSION}" store="EXCatalog" storeType="EXCatalog"/>` +
        `<we:alternateReferences><we:reference id="${OWN_ID}" version="${VERSION}" store="developer" storeType="Registry"/></we:alternateReferences>` +
        '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
        `<we:bindings/><we:snapshot xmlns:r="${RELATED}"/></we:webextension>`,
    );
  });

  it("is reached from the file itself, and its parts say what they are", () => {
    const parts = partsOf(withPane(PLAIN));

    expect(parts["_rels/.rels"]).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"',
    );
    expect(parts["xl/webextensions/_rels/taskpanes.xml.rels"]).toContain(
      'Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="/xl/webextensions/webextension1.xml"',
    );
    expect(parts["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
        '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>',
    );
  });

  it("leaves all other parts as they were", () => {
    expect(differingParts(PLAIN, withPane(PLAIN))).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/webextension1.xml",
    ]);
  });

  it("is added once", () => {
    expect(differingParts(withPane(PLAIN), withPane(withPane(PLAIN)))).toEqual([]);
  });

  it("stays as it is where a person has closed it, and where an older version added it", () => {
    const parts = openXlsx(withPane(PLAIN));
    const [panes, extension] = ["taskpanes", "webextension1"].map(
      (name) => `xl/webextensions/${name}.xml`,
    );
    const replaced = (name = "", from: string, to: string): void => {
      parts.write(name, parts.text(name).replaceAll(from, to));
    };
    replaced(panes, 'visibility="1"', 'visibility="0"');
    replaced(extension, VERSION, "0.9.0.0");
    replaced(extension, OWN_ID, OWN_ID.toUpperCase());
    const closed = parts.save();

    expect(differingParts(closed, withPane(closed))).toEqual([]);
  });

  it("is part of each new file", () => {
    const bytes = newXlsx(workbookWith([{}]));

    expect(partsOf(bytes)["xl/webextensions/webextension1.xml"]).toContain(OWN_ID);
    expect(differingParts(bytes, withPane(bytes))).toEqual([]);
  });
});

describeWhere(hasSharedWorkbooks, "the pane of another add-in", () => {
  it("stays beside ours, with its settings", () => {
    const before = sharedWorkbook("02-yearly_calendar.xlsx");
    const after = withPane(before);
    const theirs = "xl/webextensions/webextension1.xml";

    expect(partsOf(after)[theirs]).toBe(partsOf(before)[theirs]);
    expect(partsOf(after)["xl/webextensions/taskpanes.xml"]).toContain(
      'r:id="rId1"/></wetp:taskpane><wetp:taskpane dockstate="right" visibility="1" width="350" row="1">' +
        `<wetp:webextensionref xmlns:r="${RELATED}" r:id="rId2"/></wetp:taskpane></wetp:taskpanes>`,
    );
    expect(settingsIn(before)).toEqual({});
    expect(settingsIn(withSettings(after, { a: "1" }))).toEqual({ a: "1" });
    expect(partsOf(withSettings(after, { a: "1" }))[theirs]).toBe(partsOf(before)[theirs]);
  });
});

describe("settings of our add-in in a workbook", () => {
  const SETTINGS = { "kam.view": '{"rows":["A & B"]}', plain: 'a "quoted" <text>\n', blank: "" };

  it("come back as they were kept", () => {
    expect(settingsIn(newXlsx(workbookWith([{}]), { settings: SETTINGS }))).toEqual(SETTINGS);
    expect(settingsIn(withSettings(PLAIN, SETTINGS))).toEqual(SETTINGS);
  });

  it("are none where a workbook does not know us, or was given none", () => {
    expect(settingsIn(PLAIN)).toEqual({});
    expect(settingsIn(newXlsx(workbookWith([{}])))).toEqual({});
    expect(differingParts(PLAIN, withSettings(PLAIN, {}))).toEqual([]);
  });

  it("stand as JSON in the properties of the add-in, as Office writes them", () => {
    const bytes = newXlsx(workbookWith([{}]), { settings: { key: '[1,"a"]' } });

    expect(partsOf(bytes)["xl/webextensions/webextension1.xml"]).toContain(
      '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>' +
        String.raw`<we:property name="key" value="&quot;[1,\&quot;a\&quot;]&quot;"/></we:properties>`,
    );
  });

  it("replace those of the same key, beside others", () => {
    const first = newXlsx(workbookWith([{}]), { settings: { a: "1", b: "2" } });

    expect(settingsIn(withSettings(first, { b: "3", c: "4" }))).toEqual({ a: "1", b: "3", c: "4" });
  });

  it("find their place where Office left the list out", () => {
    const parts = openXlsx(withPane(PLAIN));
    const name = "xl/webextensions/webextension1.xml";
    const without = parts.text(name).replace(/<we:properties>.*<\/we:properties>/, "");
    parts.write(name, without);
    const after = withSettings(parts.save(), { a: "1" });

    expect(settingsIn(after)).toEqual({ a: "1" });
    expect(partsOf(after)[name]).toContain("</we:alternateReferences><we:properties>");
  });

  it("that no JSON writer wrote are the texts that they are", () => {
    const parts = openXlsx(withPane(PLAIN));
    const name = "xl/webextensions/webextension1.xml";
    const raw = '<we:property name="raw" value="as it is"/></we:properties>';
    parts.write(name, parts.text(name).replace("</we:properties>", raw));

    expect(settingsOf(parts)).toEqual({ raw: "as it is" });
  });
});
