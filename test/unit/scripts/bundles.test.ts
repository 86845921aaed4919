import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, stateOfBuild } from "../../../scripts/bundles.mjs";

describe("a build", () => {
  let root: string;
  const inDist = (): readonly string[] => readdirSync(join(root, "dist")).sort();
  const writing = (name: string) => (folder: string) => {
    writeFileSync(join(folder, name), name);
    return Promise.resolve();
  };

  beforeEach(async () => {
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    root = mkdtempSync(join(tmpdir(), "kam-build-"));
    mkdirSync(join(root, "src"));
    writeFileSync(join(root, "src/tier.ts"), "one");
    await build([], root, writing("old.js"));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it("takes the place of the last one, of which nothing stays", async () => {
    await build([], root, writing("new.js"));

    expect(inDist()).toEqual([".sources", "new.js"]);
    expect(stateOfBuild(root)).toBe("current");
  });

  it("leaves the last one as it was while it is made, and when it fails", async () => {
    const half = (folder: string): Promise<void> => {
      writeFileSync(join(folder, "half.js"), "half");
      expect(inDist()).toEqual([".sources", "old.js"]);
      return Promise.reject(new Error("A module was not found."));
    };

    await expect(build([], root, half)).rejects.toThrow("A module was not found.");

    expect(inDist()).toEqual([".sources", "old.js"]);
    expect(readFileSync(join(root, "dist/old.js"), "utf8")).toBe("old.js");
  });

  it("brings nothing of one that failed", async () => {
    const half = (folder: string): Promise<void> => {
      writeFileSync(join(folder, "half.js"), "half");
      return Promise.reject(new Error("A module was not found."));
    };
    await expect(build([], root, half)).rejects.toThrow();

    await build([], root, writing("new.js"));

    expect(inDist()).toEqual([".sources", "new.js"]);
  });

  it("does not begin for an address that Excel would refuse", async () => {
    const bundle = jest.fn();

    await expect(build(["--env", "address=kam.example.com"], root, bundle)).rejects.toThrow(
      "address: expected",
    );

    expect(bundle).not.toHaveBeenCalled();
    expect(inDist()).toEqual([".sources", "old.js"]);
  });
});
