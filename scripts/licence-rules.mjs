/**
 * Licences of packages that may go into the bundles. Each lets anybody use, change and hand on the code, in a
 * closed product too, and asks at most that its notice goes along, which dist/THIRD-PARTY-NOTICES.txt does. What asks
 * for more, as the GPL, LGPL, MPL and non-commercial ones do, would bind whoever serves the build.
 */
export const PERMITTED_LICENCES = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
  "Zlib",
];

/**
 * Whether a licence, or one of several to choose from, is permitted. Of licences that hold together each must
 * be. What is written in any other way is not understood, and so refused.
 *
 * @param {string} expression - As package.json has it: `MIT`, `(MIT OR GPL-3.0)`, `MIT AND ISC`.
 */
export function isPermitted(expression) {
  const bare = expression.trim().replace(/^\(([^()]*)\)$/, "$1");
  return bare
    .split(" OR ")
    .some((choice) =>
      choice.split(" AND ").every((licence) => PERMITTED_LICENCES.includes(licence.trim())),
    );
}

/**
 * A sentence for each bundled package whose licence is not permitted.
 *
 * @param {{ components: readonly { "bom-ref": string, licenses?: readonly object[] }[] }} bill - dist/sbom.cdx.json
 */
export function refusedPackages({ components }) {
  return components.flatMap(({ "bom-ref": reference, licenses = [] }) => {
    const said = licenses.map(
      ({ expression, license }) => expression ?? license.id ?? license.name,
    );
    return said.length > 0 && said.every(isPermitted)
      ? []
      : [`${reference}: its licence, ${said.join(", ") || "none"}, is not among those permitted`];
  });
}
