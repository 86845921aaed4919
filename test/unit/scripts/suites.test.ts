import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { LEFT_OUT } from "../../../scripts/suites.mjs";

const ROOT = join(__dirname, "../../..");

/** The test files that jest itself would run. */
function filesOf(suite: keyof typeof LEFT_OUT): readonly string[] {
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const listed = execFileSync(process.execPath, [jest, "--listTests", ...LEFT_OUT[suite]], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed.split("\n").filter((line) => line !== "");
}

const written = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join(ROOT, "test", file));

describe("npm test and npm run test:slow", () => {
  it("run every test file that is written, each in one of the two", () => {
    const [quick, slow] = [filesOf("quick"), filesOf("slow")];

    expect([...quick, ...slow].sort()).toEqual(written.toSorted());
    expect(slow.filter((file) => !file.includes(".slow.test."))).toEqual([]);
    expect(slow.length).toBeGreaterThan(0);
  });
});
