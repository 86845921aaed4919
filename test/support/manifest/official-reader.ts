import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

const SCRIPT = `
  require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((read) => process.stdout.write(JSON.stringify(read)));
`;

/**
 * What Microsoft's own reader finds in a manifest. It runs in a Node of its own, since its packages
 * mix both kinds of modules, which the test runner does not load.
 */
export function officialReading(manifest: string): unknown {
  const output = execFileSync(process.execPath, ["-e", SCRIPT, manifest], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return JSON.parse(output);
}
