import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { requireAddress } from "../../scripts/address.mjs";
import { DEVELOPMENT_ADDRESS, type Addresses } from "./addresses";

const ROOT = join(__dirname, "../..");

/** Holds the development address, so that it can be sideloaded as it stands. */
const MANIFEST = join(ROOT, "manifest.xml");

/** Says the version of all that is built. */
const PACKAGE = join(ROOT, "package.json");

/** Emits manifest.xml with the address of the server that will hold the build. */
export class ManifestPlugin {
  readonly #addresses: Addresses;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  apply(compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.addAll([MANIFEST, PACKAGE]);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ManifestPlugin", stage }, () => {
        const manifest = renderManifest(readFileSync(MANIFEST, "utf8"), {
          ...this.#addresses,
          version: packageVersion(),
        });
        compilation.emitAsset("manifest.xml", new RawSource(manifest));
      });
    });
  }
}

/** The version of package.json, the only one that is raised by hand for a build. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { readonly version: string };
  return version;
}

/**
 * The manifest with its pages at `base`, and with the version of the package: Office writes four numbers.
 *
 * @throws {ScriptError} when `base` is no https address of a folder: Excel would refuse the manifest.
 */
export function renderManifest(
  template: string,
  { base, version }: Addresses & { readonly version: string },
): string {
  return template
    .replaceAll(DEVELOPMENT_ADDRESS, requireAddress(base))
    .replace(/(?<=<Version>)[^<]*(?=<\/Version>)/, `${version}.0`);
}
