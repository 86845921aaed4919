import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTENT_SECURITY_POLICY } from "../../../scripts/server.mjs";

const HTML = readFileSync(join(__dirname, "../../../src/workbench/workbench.html"), "utf8");

describe("the content policy of the workbench", () => {
  it("stands in the page as npm start sends it, but for frames, of which a page cannot speak", () => {
    const [, inPage = ""] = /content="(default-src[^"]*)"/.exec(HTML) ?? [];
    const sent = CONTENT_SECURITY_POLICY.split("; ");

    expect(sent).toContain("frame-ancestors 'none'");
    expect(inPage.split("; ")).toEqual(sent.filter((each) => !each.startsWith("frame-ancestors")));
  });
});
