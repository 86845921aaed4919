import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { requireBuildArguments } from "../../../scripts/build-arguments.mjs";
import { settingsFile } from "../../../src/build/settings-file";

const ROOT = join(__dirname, "../../..");
const EXPECTED =
  "--env: expected address=https://.../, office=https://.../office.js or settings=path/to/settings.csv";

/** What the command says that a person runs. */
function built(environment: string): { readonly status: number | null; readonly stderr: string } {
  const build = join(ROOT, "scripts/build.mjs");
  const { status, stderr } = spawnSync(process.execPath, [build, "--env", environment], {
    encoding: "utf8",
  });
  return { status, stderr };
}

describe("the arguments of a build", () => {
  it.each([
    [[]],
    [["--env", "address=https://kam.example.com/"]],
    [["--env=address=https://kam.example.com/"]],
    [["--env", "office=office-js/office.js", "--env", "address=https://kam.example.com/"]],
    [["--progress", "--env", "address=https://kam.example.com/"]],
    [["--env", "address=https://kam.example.com/", "--env", "settings=our=own.csv"]],
  ])("may be %j", (given) => {
    expect(() => {
      requireBuildArguments(given);
    }).not.toThrow();
  });

  it("say what is built", () => {
    const given = ["--env", "settings=our=own.csv", "--env=address=https://kam.example.com/"];

    expect(requireBuildArguments(given)).toEqual({
      address: "https://kam.example.com/",
      settings: "our=own.csv",
    });
  });

  it.each([
    [["--env", "adress=https://kam.example.com/"], `${EXPECTED}, found adress=`],
    [["--env=address=http://kam.example.com/"], "address: expected https://.../"],
    [["--env", "address"], "address: expected https://.../"],
    [["--env", "office=office-js/"], "office: expected https://.../office.js"],
    [["--env", "toString=1"], `${EXPECTED}, found toString=1`],
    [["--env"], `${EXPECTED}, found true`],
    [["--env", "settings"], `${EXPECTED}, found settings`],
    [["--env", "settings="], `${EXPECTED}, found settings=`],
    [["--env", "setting=our.csv"], `${EXPECTED}, found setting=our.csv`],
  ])("may not be %j", (given, message) => {
    expect(() => {
      requireBuildArguments(given);
    }).toThrow(message);
  });

  it("are refused in one line, without a trace, by the command that a person runs", () => {
    expect(built("address=http://kam.example.com/")).toEqual({
      status: 1,
      stderr:
        'address: expected https://.../ with a slash at its end, found "http://kam.example.com/"\n',
    });
  });
});

describe("the Settings that a build is to carry", () => {
  let folder: string;
  const fileOf = (text: string): string => {
    const file = join(folder, "our.csv");
    writeFileSync(file, text);
    return file;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kam-settings-"));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("are refused in one line, without a trace, where the file is missing", () => {
    const file = join(folder, "nowhere.csv");

    expect(built(`settings=${file}`)).toEqual({
      status: 1,
      stderr: `settings: expected a file that can be read, found none at ${file}\n`,
    });
  });

  it.each([
    [
      "is no CSV file",
      "\u0000",
      ", row 1: expected text, found bytes that are none: choose a CSV file saved as UTF-8",
    ],
    [
      "has an unknown setting",
      "group,setting,value\ntears,cut,5\n",
      ', column "setting", row 2: expected a group of ',
    ],
    [
      "has weights that do not add up",
      "group,setting,value\nattractiveness,openness,0.5\n",
      ', column "value": expected weights that add up to 1 (100%), found 0.5',
    ],
    [
      "has a value that is out of range",
      "group,setting,value\ntier,strength cut,-1\n",
      ', column "value", row 2: expected a number from 0 to 100, found -1',
    ],
  ])("are refused in one line, without a trace, where the file %s", (_, text, said) => {
    const file = fileOf(text);

    const { status, stderr } = built(`settings=${file}`);

    expect(status).toBe(1);
    expect(stderr).toContain(`${file}${said}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("the file of Settings that webpack puts in place", () => {
  it("has headers alone where none is given", () => {
    expect(settingsFile(undefined)).toBe(join(ROOT, "organisation/settings.csv"));
  });

  it("is the one that is given, found from the folder of the project and held to the same rules", () => {
    const folder = mkdtempSync(join(tmpdir(), "kam-settings-"));
    const file = join(folder, "our.csv");
    writeFileSync(file, "group,setting,value\ntier,strength cut,5\n");

    expect(settingsFile(relative(ROOT, file))).toBe(file);
    rmSync(folder, { recursive: true });
    expect(() => settingsFile("organisation/settings.csv")).toThrow(
      "organisation/settings.csv, row 2: expected at least one row below the headers, found none",
    );
  });
});
