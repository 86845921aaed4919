import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ASKED_ANEW,
  EVERY_FILE,
  FORBIDS_FRAMES,
  KEPT,
  partsOf,
} from "../../support/server-headers";
import { allElements, readXml, type XmlElement } from "../../support/manifest/read-xml";

const read = (file: string): string =>
  readFileSync(join(__dirname, "../../../server", file), "utf8");

describe("server/nginx.conf", () => {
  const lines = read("nginx.conf").replace(/#.*$/gm, "");

  it("states the headers of every file", () => {
    const stated = [...lines.matchAll(/add_header ([\w-]+) "([^"]+)" always;/g)].map(
      ([, name = "", value = ""]) => [name.toLowerCase(), value],
    );

    expect(Object.fromEntries(stated)).toEqual(EVERY_FILE);
  });

  it("states what may be kept", () => {
    const [, anew = ""] = /default +"([^"]+)";/.exec(lines) ?? [];
    const [, kept = ""] = /hashed\/" +"([^"]+)";/.exec(lines) ?? [];

    expect(partsOf(anew)).toEqual(ASKED_ANEW);
    expect(partsOf(kept)).toEqual(KEPT);
    expect(lines).toContain("add_header Cache-Control $kam_keep always;");
  });

  it("knows what a file of Settings is, and keeps the headers of every file for it", () => {
    const [, block = ""] = /location ~ \\\.csv\$ \{([^}]*\}[^}]*)\}/.exec(lines) ?? [];

    expect(block.trim()).toBe("types { text/csv csv; }");
  });

  it("does not forbid frames", () => {
    expect(lines).not.toMatch(FORBIDS_FRAMES);
  });
});

describe("server/web.config", () => {
  const root = readXml(read("web.config"));
  const named = (name: string): readonly XmlElement[] =>
    allElements(root).filter((element) => element.name === name);
  const added = (list: string, by: string): readonly (readonly [string, string])[] =>
    named(list)
      .flatMap(({ children }) => children)
      .filter(({ name }) => name === "add")
      .map(({ attributes }) => [attributes[by] ?? "", attributes["value"] ?? ""]);

  it("states the headers of every file", () => {
    const stated = added("customHeaders", "name").map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);

    expect(Object.fromEntries(stated)).toEqual(EVERY_FILE);
    expect(stated.filter(([name = ""]) => FORBIDS_FRAMES.test(name))).toEqual([]);
  });

  it("states what may be kept", () => {
    const [general, hashed] = named("clientCache").map(({ attributes }) => attributes);

    expect(general).toEqual({ cacheControlMode: "DisableCache" });
    expect(hashed).toMatchObject({ cacheControlMode: "UseMaxAge" });
    expect(hashed?.["cacheControlMaxAge"]).toBe("365.00:00:00");
    expect([
      ...partsOf(hashed?.["cacheControlCustom"] ?? ""),
      `max-age=${365 * 24 * 60 * 60}`,
    ]).toEqual(expect.arrayContaining(KEPT));
    expect(named("location").map(({ attributes }) => attributes["path"])).toEqual(["hashed"]);
  });

  it("knows what a file of Settings is", () => {
    const types = named("mimeMap").map(({ attributes }) => [
      attributes["fileExtension"],
      attributes["mimeType"],
    ]);

    expect(types).toContainEqual([".csv", "text/csv"]);
  });

  it("serves no file that says how it is served", () => {
    expect(added("hiddenSegments", "segment").map(([segment]) => segment)).toEqual([
      "server",
      ".sources",
    ]);
  });
});
