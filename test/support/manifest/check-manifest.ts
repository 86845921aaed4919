import * as addressRules from "./address-rules";
import { readManifest, type Build } from "./manifest";
import * as resourceRules from "./resource-rules";
import * as structureRules from "./structure-rules";
import * as textRules from "./text-rules";

/** All that a schema cannot see, by name. */
export const MANIFEST_RULES = {
  ...addressRules,
  ...resourceRules,
  ...structureRules,
  ...textRules,
};

export type ManifestRuleName = keyof typeof MANIFEST_RULES;

/** Faults of a manifest, each with the rule that found it. */
export function checkManifest(
  xml: string,
  build: Build,
): readonly { readonly rule: string; readonly fault: string }[] {
  const manifest = readManifest(xml, build);
  return Object.entries(MANIFEST_RULES).flatMap(([rule, find]) =>
    find(manifest).map((fault) => ({ rule, fault })),
  );
}
