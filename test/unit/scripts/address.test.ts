import { requireAddress } from "../../../scripts/address.mjs";

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
