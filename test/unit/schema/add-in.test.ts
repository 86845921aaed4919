import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageVersion, renderManifest } from "../../../src/build/manifest-plugin";
import { ADD_IN } from "../../../src/schema/add-in";

const MANIFEST = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("who we are to Office", () => {
  const built = renderManifest(MANIFEST, {
    base: "https://kam.example.com/",
    version: packageVersion(),
  });

  it.each([
    ["Id", ADD_IN.id],
    ["Version", ADD_IN.version],
  ])("is what the manifest of a build says: %s", (element, said) => {
    expect(built).toContain(`<${element}>${said}</${element}>`);
  });
});
