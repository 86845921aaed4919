import { named, type ManifestRule } from "./manifest";
import { elementsAt, type XmlElement } from "./read-xml";

/** Children in the order in which Office reads them; what is not listed must not be there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

export const elementsStandInOrder: ManifestRule = ({ elements }) =>
  elements.flatMap(({ name, children }) => {
    const order = ORDER[name];
    if (order === undefined) return [];
    const positions = children.map((child) => order.indexOf(child.name));
    return children.flatMap((child, index) => {
      const position = positions[index] ?? -1;
      if (position < 0) return [`${name}: ${child.name} does not belong there`];
      const earlier = positions[index - 1] ?? 0;
      return position < earlier ? [`${name}: ${child.name} stands too late`] : [];
    });
  });

/** The shared runtime starts only where all that runs in it names one page by one `resid`. */
export const runtimeIsShared: ManifestRule = (manifest) => {
  const runtimes = named(manifest, "Runtime");
  const page = runtimes[0]?.attributes["resid"];
  const pages: readonly XmlElement[] = [
    ...named(manifest, "Page").flatMap(({ children }) => children),
    ...named(manifest, "FunctionFile"),
    ...named(manifest, "Action").flatMap((action) => elementsAt(action, "SourceLocation")),
  ];
  return [
    ...(runtimes.length === 1 && page !== undefined ? [] : ["expected one runtime"]),
    ...runtimes
      .filter(({ attributes }) => attributes["lifetime"] !== "long")
      .map(() => "the shared runtime must live long"),
    ...pages
      .filter(({ attributes }) => attributes["resid"] !== page)
      .map(
        ({ name, attributes }) => `${name}: ${String(attributes["resid"])} is not the runtime's`,
      ),
  ];
};

export const idsAreUnique: ManifestRule = ({ elements }) => {
  const ids = elements.flatMap(({ name, attributes }) =>
    name.startsWith("bt:") ? [] : (attributes["id"] ?? []),
  );
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id}: stands twice`);
};

export const permissionsSuffice: ManifestRule = (manifest) =>
  named(manifest, "Permissions")
    .map(({ text }) => text)
    .join() === "ReadWriteDocument"
    ? []
    : ["Permissions: the add-in reads and writes the document, no more and no less"];

/** Raising the package's version raises the manifest's, which Office asks for at every change. */
export const versionIsThePackages: ManifestRule = ({ root, build }) => {
  const version = elementsAt(root, "Version")[0]?.text;
  const expected = `${build.version}.0`;
  return version === expected ? [] : [`Version: expected ${expected}, found ${String(version)}`];
};

/** ExcelApi 1.12 has spilled ranges; before CustomFunctionsRuntime 1.5 blank cells may come as 0. */
const REQUIRED_SETS = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.5", "ExcelApi 1.12"];

export const requirementsAreNamed: ManifestRule = (manifest) => {
  const sets = named(manifest, "Set").map(
    ({ attributes }) => `${String(attributes["Name"])} ${String(attributes["MinVersion"])}`,
  );
  return REQUIRED_SETS.filter((set) => !sets.includes(set)).map(
    (set) => `Requirements: ${set} is missing`,
  );
};

export const identityIsValid: ManifestRule = ({ root }) => {
  const id = elementsAt(root, "Id")[0]?.text ?? "";
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : ["Id: expected a GUID"];
};
