import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { requireAddress, requireBuildArguments } from "../../../scripts/address.mjs";

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

describe("the arguments of a build", () => {
  it.each([
    [[]],
    [["--env", "address=https://kam.example.com/"]],
    [["--env=address=https://kam.example.com/"]],
    [["--progress", "--env", "address=https://kam.example.com/"]],
  ])("may be %j", (given) => {
    expect(() => {
      requireBuildArguments(given);
    }).not.toThrow();
  });

  it.each([
    [["--env", "adress=https://kam.example.com/"], "--env: expected address=https://.../, found"],
    [["--env=address=http://kam.example.com/"], "address: expected https://.../"],
    [["--env", "address"], "address: expected https://.../"],
    [["--env"], "--env: expected address=https://.../, found true"],
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
