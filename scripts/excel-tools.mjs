import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { ROOT, ScriptError } from "./process.mjs";

/** The manifest as it stands names the development server. */
const MANIFEST = join(ROOT, "manifest.xml");

/**
 * Where Excel is: on this machine, or on the web with the workbook at `document`.
 *
 * @param {NodeJS.Platform} platform
 * @param {string | undefined} document - Address of a workbook that is open in Excel on the web.
 * @returns {{ appType: "desktop" } | { appType: "web", document: string }}
 * @throws {ScriptError} Where there is no Excel for the desktop: nothing was started, so the exit code is not 0.
 */
export function chooseExcel(platform, document) {
  if (document !== undefined) return { appType: "web", document: requireWebAddress(document) };
  if (platform === "win32" || platform === "darwin") return { appType: "desktop" };
  throw new ScriptError(
    [
      "Excel for the desktop runs on Windows and macOS only.",
      "Here you can: start the add-in in Excel on the web, in a workbook that you share with yourself",
      "  (npm run start:excel -- --document https://...),",
      "or run the same functions and the same pane in a browser (npm start).",
    ].join("\n"),
  );
}

function requireWebAddress(document) {
  if (URL.canParse(document) && new URL(document).protocol === "https:") return document;
  throw new ScriptError(
    `--document: expected the https address of a workbook on OneDrive or SharePoint, found ${document}`,
  );
}

/** Makes the certificate for localhost and asks to trust it, unless that was done. */
export async function trustCertificate() {
  const { ensureCertificatesAreInstalled } = microsoftTool("office-addin-dev-certs");
  await orSay(
    () => ensureCertificatesAreInstalled(),
    "The certificate for localhost was not made or trusted",
  );
}

/**
 * Starts Excel with the add-in. Microsoft's tools ask their questions in this terminal: on Windows
 * whether a page of this machine may be loaded, at the first time.
 */
export async function startExcel(excel) {
  const { startDebugging } = microsoftTool("office-addin-debugging");
  const options = { ...excel, app: "excel", enableDebugging: false };
  await orSay(() => startDebugging(MANIFEST, options), "Excel was not started with the add-in");
}

/** Takes the add-in out of Excel again. */
export async function stopExcel() {
  const { stopDebugging } = microsoftTool("office-addin-debugging");
  await orSay(() => stopDebugging(MANIFEST), "The add-in was not taken out of Excel");
}

/** Loaded on use, not above: before set-up there is no package. */
function microsoftTool(name) {
  const require = createRequire(import.meta.url);
  // Of those packages only the first is named by the project; the others are its own.
  return createRequire(require.resolve("office-addin-debugging"))(name);
}

async function orSay(act, failure) {
  try {
    await act();
  } catch (thrown) {
    throw new ScriptError(`${failure}: ${thrown instanceof Error ? thrown.message : thrown}`);
  }
}

/** What makes the development server speak https, with the certificate that this machine trusts. */
export function httpsArguments(home = homedir()) {
  const certificates = join(home, ".office-addin-dev-certs");
  return [
    ["--server-type", "https"],
    ["--server-options-key", join(certificates, "localhost.key")],
    ["--server-options-cert", join(certificates, "localhost.crt")],
    ["--server-options-ca", join(certificates, "ca.crt")],
  ].flat();
}
