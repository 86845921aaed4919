import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAM = "soffice";

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice =
  spawnSync(PROGRAM, ["--version"], { stdio: "ignore" }).error === undefined;

/** By itself it shows the values of a file that Excel has written, and calculates nothing. */
const ALWAYS_CALCULATES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item></oor:items>`;

/**
 * Has LibreOffice open workbooks, calculate all of their formulas, and save them. Answers what it has saved, by the
 * same names; what it cannot open is missing.
 */
export function throughLibreOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "kam-libre-"));
  try {
    const [profile, given, saved] = ["profile/user", "given", "saved"].map((name) => {
      mkdirSync(join(folder, name), { recursive: true });
      return join(folder, name);
    }) as [string, string, string];
    writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_CALCULATES);
    for (const [name, bytes] of workbooks) writeFileSync(join(given, name), bytes);
    convert(join(folder, "profile"), {
      files: [...workbooks.keys()].map((name) => join(given, name)),
      to: saved,
    });
    return new Map(
      readdirSync(saved).map((name) => [name, new Uint8Array(readFileSync(join(saved, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(
  profile: string,
  { files, to }: { readonly files: readonly string[]; readonly to: string },
): void {
  const { status, stderr } = spawnSync(
    PROGRAM,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      ...["--convert-to", "xlsx", "--outdir", to],
      ...files,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`LibreOffice ended with ${status ?? "a signal"}: ${stderr}`);
}
