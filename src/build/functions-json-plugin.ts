/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/no-dynamic-delete, @typescript-eslint/consistent-type-imports -- runs in Node, and empties require's cache on purpose */
import type { Compiler } from "webpack";
import { REFERENCE_PAGE, type Addresses } from "./addresses";

const FRESH = /[\\/]src[\\/](model|functions)[\\/]/;

/** Emits functions.json from the catalogue at each build, so Excel's registration cannot drift from the code. */
export class FunctionsJsonPlugin {
  readonly #referencePage: string;

  constructor({ base }: Addresses) {
    this.#referencePage = base + REFERENCE_PAGE;
  }

  apply(compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsJsonPlugin", stage }, () => {
        compilation.emitAsset("functions.json", new RawSource(renderMetadata(this.#referencePage)));
      });
    });
  }
}

/** Reads the catalogue anew: in watch mode its modules may have changed since the last build. */
function renderMetadata(referencePage: string): string {
  for (const file of Object.keys(require.cache)) {
    if (FRESH.test(file)) delete require.cache[file];
  }
  const { catalogue } =
    require("../functions/catalogue") as typeof import("../functions/catalogue");
  const { functionsMetadata } =
    require("../functions/metadata") as typeof import("../functions/metadata");
  return `${JSON.stringify(functionsMetadata(catalogue, referencePage), null, 2)}\n`;
}
