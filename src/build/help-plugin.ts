import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { helpPages } from "./help-pages";

const DOCS = join(__dirname, "../../docs");
const PAGES = ["help.md", "install.md", "functions.md"].map((file) => join(DOCS, file));

/** Emits help and reference as pages of the build. */
export class HelpPlugin {
  apply(compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("HelpPlugin", (compilation) => {
      compilation.fileDependencies.addAll(PAGES);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPlugin", stage }, () => {
        for (const [file, html] of Object.entries(readHelpPages())) {
          compilation.emitAsset(file, new RawSource(html));
        }
      });
    });
  }
}

/** The pages as docs has them now. */
export function readHelpPages(): Readonly<Record<string, string>> {
  const [help = "", install = "", functions = ""] = PAGES.map((file) => readFileSync(file, "utf8"));
  return helpPages({ help, install, functions });
}
