import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { billOf, renderBill } from "./bill-of-materials";
import { packagesOf, type BundledPackage } from "./bundled-packages";
import { renderNotices } from "./third-party-notices";

/**
 * Writes what the bundles contain of others: the notices of licences, and a bill of materials.
 *
 * Several products share one folder and one plugin. Which of them is done last nobody knows, so each writes what
 * is known by then; the last one knows all.
 */
export class BillPlugin {
  readonly #version: string;
  readonly #products = new Map<string, readonly BundledPackage[]>();

  constructor(version: string) {
    this.#version = version;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap("BillPlugin", (compilation) => {
      this.#products.set(compiler.name ?? "", packagesOf(compilation));
      const bill = billOf(this.#products);
      const write = (file: string, text: string): void => {
        writeFileSync(join(compiler.outputPath, file), text);
      };
      write("THIRD-PARTY-NOTICES.txt", renderNotices(bill));
      write("sbom.cdx.json", renderBill(bill, this.#version));
    });
  }
}
