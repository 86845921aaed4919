import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageLock from "../../package-lock.json";
import packageJson from "../../package.json";
import { refusedPackages } from "../../scripts/licence-rules.mjs";
import type { BilledComponent, ReadBill } from "../support/bill";

const read = (file: string): string => readFileSync(join(__dirname, "../../dist", file), "utf8");
const bill = JSON.parse(read("sbom.cdx.json")) as ReadBill;
const notices = read("THIRD-PARTY-NOTICES.txt");

/** Name and version of all that npm installs, and under which folders. */
const installed: Readonly<
  Record<string, { readonly version?: string; readonly license?: string }>
> = packageLock.packages;
const nameOf = ({ group, name }: BilledComponent): string =>
  group === undefined ? name : `${group}/${name}`;

describe("the bill of what is built", () => {
  it("has every package that the project names for its bundles, but one that only hands others on", () => {
    const billed = bill.components.map((each) => `${nameOf(each)} ${each.version}`);
    const missing = Object.entries(packageJson.dependencies)
      .filter(([name, version]) => !billed.includes(`${name} ${version}`))
      .map(([name]) => name);

    expect(missing).toEqual(["@fluentui/react-components"]);
  });

  it("has each once, in a version that npm installs", () => {
    const references = bill.components.map((each) => each["bom-ref"]);
    const unknown = bill.components.filter(
      (each) =>
        !Object.entries(installed).some(
          ([folder, { version }]) =>
            folder.endsWith(`node_modules/${nameOf(each)}`) && version === each.version,
        ),
    );

    expect(new Set(references).size).toBe(references.length);
    expect(unknown).toEqual([]);
  });

  it("has nothing that is used in tests and builds alone, but webpack's own runtime", () => {
    const tools = Object.keys(packageJson.devDependencies);

    expect(bill.components.map(nameOf).filter((name) => tools.includes(name))).toEqual(["webpack"]);
  });

  it("has a notice for each", () => {
    const missing = bill.components.filter(
      (each) => notices.split(`\n${nameOf(each)} ${each.version}, licence: `).length !== 2,
    );

    expect(missing).toEqual([]);
    expect(notices).not.toContain("licence: none stated");
  });

  it("has licences that permit to hand the code on, alone", () => {
    expect(refusedPackages(bill)).toEqual([]);
  });
});
