import { named, resourceOf, type ManifestRule } from "./manifest";

const LIMITS: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

export const stringsAreShort: ManifestRule = ({ resources }) =>
  resources.flatMap(({ list, id, value }) => {
    const limit = LIMITS[list] ?? Infinity;
    return value.length > limit ? [`${id}: ${value.length} characters, ${limit} at most`] : [];
  });

const LONGEST_LABEL = 64;

/** Labels of the tab, the group, and the buttons. */
export const labelsAreShort: ManifestRule = (manifest) =>
  named(manifest, "Label").flatMap(({ attributes }) => {
    const { id = "", value = "" } = resourceOf(manifest, attributes["resid"]) ?? {};
    return value.length > LONGEST_LABEL
      ? [`${id}: a label has ${LONGEST_LABEL} characters at most`]
      : [];
  });

const LISTING_LIMITS = { DisplayName: 125, Description: 250 };

export const listingIsShort: ManifestRule = ({ root }) =>
  Object.entries(LISTING_LIMITS).flatMap(([name, limit]) => {
    const { length } =
      root.children.find((each) => each.name === name)?.attributes["DefaultValue"] ?? "";
    return length >= 1 && length <= limit ? [] : [`${name}: 1 to ${limit} characters`];
  });
