import { requireAddress, requireClient } from "../../../scripts/address.mjs";

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
