import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestSources } from "../../../scripts/sources.mjs";

describe("the digest of the sources", () => {
  const folders: string[] = [];

  function aProject(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), "kam-sources-"));
    folders.push(folder);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return folder;
  }

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  const digestOf = (files: Readonly<Record<string, string>>): string =>
    digestSources(aProject(files));
  const original = { "src/model/tier.ts": "one", "package-lock.json": "{}" };

  it("is the same for the same files in another folder", () => {
    expect(digestOf(original)).toBe(digestOf(original));
  });

  it("is the same when only the time of a file changed", () => {
    const project = aProject(original);
    const before = digestSources(project);

    utimesSync(join(project, "src/model/tier.ts"), 1, 1);

    expect(digestSources(project)).toBe(before);
  });

  it("is the same when a file changed that no bundle is made from", () => {
    expect(digestOf({ ...original, "test/tier.test.ts": "one" })).toBe(digestOf(original));
  });

  it.each([
    ["changed", { ...original, "src/model/tier.ts": "two" }],
    ["was added", { ...original, "src/model/score.ts": "one" }],
    ["was renamed", { "src/model/rank.ts": "one", "package-lock.json": "{}" }],
    ["was removed", { "package-lock.json": "{}" }],
    ["moved text to its neighbour", { "src/model/tier.ts": "on", "package-lock.json": "e{}" }],
  ])("is another when a source %s", (_what, files) => {
    expect(digestOf(files)).not.toBe(digestOf(original));
  });

  it("is another for other arguments of the build", () => {
    const project = aProject(original);

    expect(digestSources(project, ["--env", "address=https://kam.example.com/"])).not.toBe(
      digestSources(project),
    );
  });
});
