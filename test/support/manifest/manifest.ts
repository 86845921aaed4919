import { allElements, elementsAt, readXml, type XmlElement } from "./read-xml";

/** A manifest and what it must agree with. */
export interface Manifest {
  readonly root: XmlElement;
  readonly elements: readonly XmlElement[];
  readonly resources: readonly Resource[];
  readonly build: Build;
}

export interface Resource {
  /** Which list it stands in, e.g. `bt:Urls`. */
  readonly list: string;
  readonly id: string;
  readonly value: string;
}

/** What the build serves. */
export interface Build {
  /** Address that the files are served from, with a slash at its end. */
  readonly base: string;
  /** Version of the package, three numbers. */
  readonly version: string;
  /** A file of the build by its path; `undefined` where there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
}

/** One thing that a schema cannot see. Answers a sentence for each fault. */
export type ManifestRule = (manifest: Manifest) => readonly string[];

export function readManifest(xml: string, build: Build): Manifest {
  const root = readXml(xml);
  const lists = elementsAt(root, "VersionOverrides/Resources").flatMap(({ children }) => children);
  const resources = lists.flatMap((list) =>
    list.children.map(({ attributes }) => ({
      list: list.name,
      id: attributes["id"] ?? "",
      value: attributes["DefaultValue"] ?? "",
    })),
  );
  return { root, elements: allElements(root), resources, build };
}

export function resourceOf({ resources }: Manifest, id: string | undefined): Resource | undefined {
  return resources.find((each) => each.id === id);
}

/** Elements of one name anywhere in the manifest. */
export function named({ elements }: Manifest, name: string): readonly XmlElement[] {
  return elements.filter((each) => each.name === name);
}
