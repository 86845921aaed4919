import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { requireAddress } from "../../scripts/address.mjs";
import { DEVELOPMENT_ADDRESS, type Addresses } from "./addresses";

/** Holds the development address, so that it can be sideloaded as it stands. */
const MANIFEST = join(__dirname, "../../manifest.xml");

/** Emits manifest.xml with the address of the server that will hold the build. */
export class ManifestPlugin {
  readonly #addresses: Addresses;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  apply(compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.add(MANIFEST);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ManifestPlugin", stage }, () => {
        const manifest = renderManifest(readFileSync(MANIFEST, "utf8"), this.#addresses);
        compilation.emitAsset("manifest.xml", new RawSource(manifest));
      });
    });
  }
}

/**
 * The manifest with its pages at `base`.
 *
 * @throws {ScriptError} when `base` is no https address of a folder: Excel would refuse the manifest.
 */
export function renderManifest(template: string, { base }: Addresses): string {
  return template.replaceAll(DEVELOPMENT_ADDRESS, requireAddress(base));
}
