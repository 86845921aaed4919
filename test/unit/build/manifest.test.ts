import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageLock from "../../../package-lock.json";
import packageJson from "../../../package.json";
import { DEVELOPMENT_ADDRESS } from "../../../src/build/addresses";
import { renderManifest } from "../../../src/build/manifest-plugin";
import {
  checkManifest,
  MANIFEST_RULES,
  type ManifestRuleName,
} from "../../support/manifest/check-manifest";
import type { Build } from "../../support/manifest/manifest";
import { officialReading } from "../../support/manifest/official-reader";

const ROOT = join(__dirname, "../../..");
const MANIFEST = join(ROOT, "manifest.xml");
const XML = readFileSync(MANIFEST, "utf8");

/** Made by webpack from its entries and plugins; the tests of the built pages look for them there. */
const BUILT = ["taskpane.html", "functions.js", "functions.json", "help.html"];

function buildAt(base: string): Build {
  return {
    base,
    version: packageJson.version,
    file: (path) => {
      if (BUILT.includes(path)) return new Uint8Array();
      const asset = join(ROOT, path);
      return path.startsWith("assets/") && existsSync(asset) ? readFileSync(asset) : undefined;
    },
  };
}

describe("manifest.xml", () => {
  it("keeps every rule that a schema cannot see", () => {
    expect(checkManifest(XML, buildAt(DEVELOPMENT_ADDRESS))).toEqual([]);
  });

  it("can be read by Microsoft's own reader", () => {
    expect(officialReading(MANIFEST)).toMatchObject({
      displayName: "KAM for Excel",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      version: `${packageJson.version}.0`,
      defaultSettings: { sourceLocation: `${DEVELOPMENT_ADDRESS}taskpane.html` },
    });
  });

  it("puts our functions under KAM", () => {
    expect(XML).toContain('<bt:String id="Functions.Namespace" DefaultValue="KAM"/>');
  });
});

describe("the manifest of a build", () => {
  const base = "https://kam.example.com/excel/";
  const { version } = packageJson;

  it("keeps every rule at its own address", () => {
    expect(checkManifest(renderManifest(XML, { base, version }), buildAt(base))).toEqual([]);
  });

  it("names the development address nowhere", () => {
    expect(renderManifest(XML, { base, version })).not.toContain("localhost");
  });

  it("bears the version that the package is raised to", () => {
    expect(renderManifest(XML, { base, version: "1.2.3" })).toContain("<Version>1.2.3.0</Version>");
  });

  it.each(["http://kam.example.com/", "https://kam.example.com/excel", "kam.example.com", ""])(
    "is not made for %p, which Excel would refuse",
    (address) => {
      expect(() => renderManifest(XML, { base: address, version })).toThrow();
    },
  );
});

/** For each rule a manifest that breaks it: what is replaced, and by what. */
const BROKEN: Readonly<Record<ManifestRuleName, readonly [string | RegExp, string]>> = {
  addressesAreSafe: ["https://localhost:3000/functions.js", "http://localhost:3000/functions.js"],
  addressesLeadSomewhere: ["/functions.json", "/metadata.json"],
  iconsHaveTheirSize: ["icon-80.png", "icon-64.png"],
  iconsHaveAllSizes: ['<bt:Image size="80" resid="Icon.80"/>', ""],
  residsLeadToResources: ['<Label resid="Tab.Label"/>', '<Label resid="Tab.Lable"/>'],
  resourcesAreUsed: [
    "</bt:ShortStrings>",
    '<bt:String id="Spare" DefaultValue="Spare"/></bt:ShortStrings>',
  ],
  resourceIdsAreShortAndUnique: [/Portfolio\.Label/g, "Portfolio.Label.With.Too.Many.Words"],
  elementsStandInOrder: [/(\s*<Label resid="Work.Label"\/>)([\s\S]*?<\/Icon>)/, "$2$1"],
  runtimeIsShared: [
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Functions.Script.Url"/>',
  ],
  idsAreUnique: ["Kam.Tab.Work.Portfolio", "Kam.Tab.Work.OpenPane"],
  permissionsSuffice: ["ReadWriteDocument", "ReadDocument"],
  versionIsThePackages: [`${packageJson.version}.0`, "0.0.1.0"],
  requirementsAreNamed: [/<Set Name="SharedRuntime".*>/, ""],
  identityIsValid: [/<Id>.*<\/Id>/, "<Id>kam</Id>"],
  stringsAreShort: ["Shows the pane beside the workbook", "pane ".repeat(40)],
  labelsAreShort: ['DefaultValue="Key accounts"', `DefaultValue="${"Key accounts ".repeat(5)}"`],
  listingIsShort: ['<DisplayName DefaultValue="KAM for Excel"/>', '<DisplayName DefaultValue=""/>'],
};

describe("a manifest at fault", () => {
  it.each(Object.keys(MANIFEST_RULES) as ManifestRuleName[])("is caught by %s", (rule) => {
    const [found, put] = BROKEN[rule];
    const broken = XML.replace(found, put);

    const caught = checkManifest(broken, buildAt(DEVELOPMENT_ADDRESS)).map((each) => each.rule);

    expect(broken).not.toBe(XML);
    expect(caught).toContain(rule);
  });

  it.each([
    [
      "a text where a long one belongs",
      '<Description resid="OpenPane.Tip"/>',
      '<Description resid="Tab.Label"/>',
      "residsLeadToResources",
    ],
    [
      "a resource that stands twice",
      '<bt:String id="Work.Label"',
      '<bt:String id="Tab.Label"',
      "resourceIdsAreShortAndUnique",
    ],
    ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "runtimeIsShared"],
    [
      "a page of somebody else",
      '<SupportUrl DefaultValue="https://localhost:3000/help.html"/>',
      '<SupportUrl DefaultValue="https://example.com/help.html"/>',
      "addressesLeadSomewhere",
    ],
    ["an icon that is missing", "icon-16.png", "icon-17.png", "iconsHaveTheirSize"],
    [
      "an element that no one knows",
      "<Requirements>",
      "<Requirement/><Requirements>",
      "elementsStandInOrder",
    ],
  ])("is caught with %s", (_, found, put, rule) => {
    const faults = checkManifest(XML.replace(found, put), buildAt(DEVELOPMENT_ADDRESS));

    expect(faults.map((each) => each.rule)).toContain(rule);
  });

  it("is not read when an element is not closed", () => {
    expect(() => checkManifest(XML.replace("</Host>", ""), buildAt(DEVELOPMENT_ADDRESS))).toThrow();
  });
});

describe("the version", () => {
  it("is one for the package, the record of its packages, and the manifest", () => {
    const [, inManifest] = /<Version>(.*)<\/Version>/.exec(XML) ?? [];

    expect([packageLock.version, packageLock.packages[""].version, inManifest]).toEqual([
      packageJson.version,
      packageJson.version,
      `${packageJson.version}.0`,
    ]);
  });
});

describe("the icons", () => {
  it.each([16, 32, 64, 80, 128])("are there with %i pixels", (size) => {
    const png = readFileSync(join(ROOT, `assets/icon-${size}.png`));

    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
