import { PERMITTED_LICENCES } from "../../scripts/licence-rules.mjs";
import type { BundledPackage } from "./bundled-packages";

/** A package, and the products whose bundles contain it. */
export interface BilledPackage extends BundledPackage {
  readonly products: readonly string[];
}

/**
 * The packages of several products, each once, by name and version.
 *
 * @param products - Packages by the name of the product.
 */
export function billOf(
  products: ReadonlyMap<string, readonly BundledPackage[]>,
): readonly BilledPackage[] {
  const billed = new Map<string, BilledPackage>();
  for (const [product, packages] of products) {
    for (const each of packages) {
      const reference = referenceOf(each);
      const before = billed.get(reference)?.products ?? [];
      billed.set(reference, { ...each, products: [...new Set([...before, product])].sort() });
    }
  }
  return [...billed.values()].sort((one, other) =>
    referenceOf(one) < referenceOf(other) ? -1 : 1,
  );
}

/** The bill of materials of a build, as CycloneDX 1.6 has it. The same sources make the same bill: it has no time. */
export function renderBill(packages: readonly BilledPackage[], version: string): string {
  const product = {
    type: "application",
    "bom-ref": `kam-for-excel@${version}`,
    name: "kam-for-excel",
    version,
    licenses: [{ license: { id: "MIT" } }],
  };
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: product },
    components: packages.map(component),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(each: BilledPackage): object {
  const [name = "", scope] = each.name.split("/").reverse();
  return {
    type: "library",
    "bom-ref": referenceOf(each),
    ...(scope === undefined ? {} : { group: scope }),
    name,
    version: each.version,
    ...licencesOf(each),
    purl: `pkg:npm/${each.name.replace("@", "%40")}@${each.version}`,
    properties: each.products.map((value) => ({ name: "kam:product", value })),
  };
}

function referenceOf({ name, version }: BundledPackage): string {
  return `${name}@${version}`;
}

/** CycloneDX parts known licences from choices of them, and from names that nobody knows. */
function licencesOf({ licence }: BundledPackage): { readonly licenses?: readonly object[] } {
  if (licence === "") return {};
  if (PERMITTED_LICENCES.includes(licence)) return { licenses: [{ license: { id: licence } }] };
  if (/ (OR|AND) /.test(licence)) return { licenses: [{ expression: licence }] };
  return { licenses: [{ license: { name: licence } }] };
}
