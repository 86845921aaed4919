import { type ManifestRule, resourceOf } from "./manifest";

const LONGEST_ID = 32;

/** Which list an element's `resid` must lead to. */
const LIST_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

export const residsLeadToResources: ManifestRule = (manifest) =>
  manifest.elements.flatMap(({ name, attributes }) => {
    const resid = attributes["resid"];
    if (resid === undefined) return [];
    const found = resourceOf(manifest, resid);
    if (found === undefined) return [`${name}: no resource is called ${resid}`];
    const expected = LIST_OF[name];
    return found.list === expected
      ? []
      : [`${name}: ${resid} stands in ${found.list}, expected ${String(expected)}`];
  });

export const resourcesAreUsed: ManifestRule = ({ elements, resources }) => {
  const used = new Set(elements.map(({ attributes }) => attributes["resid"]));
  return resources.filter(({ id }) => !used.has(id)).map(({ id }) => `${id}: nothing uses it`);
};

export const resourceIdsAreShortAndUnique: ManifestRule = ({ resources }) =>
  resources.flatMap(({ id, value }, index) => [
    ...(id.length > LONGEST_ID ? [`${id}: an id has ${LONGEST_ID} characters at most`] : []),
    ...(resources.findIndex((other) => other.id === id) < index ? [`${id}: stands twice`] : []),
    ...(value === "" ? [`${id}: is empty`] : []),
  ]);
