import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { requireAddress, requireBuildArguments, requireClient } from "../../../scripts/address.mjs";

const BUILD = join(__dirname, "../../../scripts/build.mjs");

describe("the address of a build", () => {
  it.each([
    "https://kam.example.com/",
    "https://kam.example.com/excel/",
    "https://kam.example.com:8443/excel/1.0/",
  ])("may be %s", (address) => {
    expect(requireAddress(address)).toBe(address);
  });

  it.each([
    ["", "nothing"],
    ["kam.example.com", "no scheme"],
    ["http://kam.example.com/", "no encryption"],
    ["https://kam.example.com/excel", "a page"],
    ["https://kam.example.com/?a=1/", "a question"],
    ["https://kam.example.com/#a/", "a place in a page"],
    ["https://me:secret@kam.example.com/", "a password"],
    ["https://kam.example.com/a&b/", "a letter that XML reads as its own"],
    ["https://kam.example.com/$&/", "letters that a replacement reads as its own"],
  ])("may not be %j: %s", (address) => {
    expect(() => requireAddress(address)).toThrow(
      `address: expected https://.../ with a slash at its end, found "${address}"`,
    );
  });
});

describe("the place of Microsoft's client", () => {
  it.each([
    "https://officejs.example.com/lib/1/hosted/office.js",
    "https://officejs.example.com:8443/office.js",
    "office-js/office.js",
    "office-js/1.1/office.js",
    "office.js",
  ])("may be %s", (office) => {
    expect(requireClient(office)).toBe(office);
  });

  it.each([
    ["", "nothing"],
    ["http://officejs.example.com/office.js", "no encryption"],
    ["//officejs.example.com/office.js", "whatever the page came by"],
    ["/office-js/office.js", "above the page"],
    ["../office-js/office.js", "above the page"],
    ["office-js/", "no script"],
    ["https://officejs.example.com/other.js", "another script"],
    ["https://me:secret@officejs.example.com/office.js", "a password"],
    ["https://officejs.example.com/office.js?a=1", "a question"],
    ["https://officejs.example.com/'; script-src */office.js", "words of a policy"],
    ['office-js"/office.js', "the end of an attribute"],
  ])("may not be %j: %s", (office) => {
    expect(() => requireClient(office)).toThrow(
      `office: expected https://.../office.js, or a path below the page such as office-js/office.js, found ${JSON.stringify(office)}`,
    );
  });
});

describe("the arguments of a build", () => {
  it.each([
    [[]],
    [["--env", "address=https://kam.example.com/"]],
    [["--env=address=https://kam.example.com/"]],
    [["--env", "office=office-js/office.js", "--env", "address=https://kam.example.com/"]],
    [["--progress", "--env", "address=https://kam.example.com/"]],
  ])("may be %j", (given) => {
    expect(() => {
      requireBuildArguments(given);
    }).not.toThrow();
  });

  it.each([
    [
      ["--env", "adress=https://kam.example.com/"],
      "--env: expected address=https://.../ or office=",
    ],
    [["--env=address=http://kam.example.com/"], "address: expected https://.../"],
    [["--env", "address"], "address: expected https://.../"],
    [["--env", "office=office-js/"], "office: expected https://.../office.js"],
    [["--env", "toString=1"], "--env: expected address=https://.../ or office="],
    [["--env"], "--env: expected address=https://.../ or office=https://.../office.js, found true"],
  ])("may not be %j", (given, message) => {
    expect(() => {
      requireBuildArguments(given);
    }).toThrow(message);
  });

  it("are refused in one line, without a trace, by the command that a person runs", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [BUILD, "--env", "address=http://kam.example.com/"],
      { encoding: "utf8" },
    );

    expect(status).toBe(1);
    expect(stderr).toBe(
      'address: expected https://.../ with a slash at its end, found "http://kam.example.com/"\n',
    );
  });
});
