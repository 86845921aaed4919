import { named, resourceOf, type Manifest, type ManifestRule } from "./manifest";

/** Every address of the manifest: resources, and those of the part for older programs. */
function addressesOf(manifest: Manifest): readonly string[] {
  const values = manifest.elements.flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
  const domains = named(manifest, "AppDomain").map(({ text }) => text);
  const isAddress = (value: string): boolean => /^[a-z]+:\/\//i.test(value);
  return [...new Set([...values, ...domains].filter(isAddress))];
}

export const addressesAreSafe: ManifestRule = (manifest) =>
  addressesOf(manifest)
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address}: Excel takes https addresses only`);

export const addressesLeadSomewhere: ManifestRule = (manifest) => {
  const { base, file } = manifest.build;
  return addressesOf(manifest).flatMap((address) => {
    if (!address.startsWith(base)) return [`${address}: not of the build`];
    const path = address.slice(base.length);
    return file(path) === undefined ? [`${address}: the build has no file ${path}`] : [];
  });
};

/** Sizes that each button and group must offer. */
const RIBBON_SIZES = ["16", "32", "80"];

export const iconsHaveTheirSize: ManifestRule = (manifest) => {
  const images = named(manifest, "bt:Image").flatMap(({ attributes: { size, resid } }) =>
    size === undefined
      ? []
      : [{ size: Number(size), address: resourceOf(manifest, resid)?.value ?? "" }],
  );
  const listed = [
    { element: "IconUrl", size: 32 },
    { element: "HighResolutionIconUrl", size: 64 },
  ].flatMap(({ element, size }) =>
    named(manifest, element).map(({ attributes }) => ({
      size,
      address: attributes["DefaultValue"] ?? "",
    })),
  );
  return [...images, ...listed].flatMap(({ size, address }) => {
    const pixels = pngSize(manifest.build.file(address.slice(manifest.build.base.length)));
    const isRight = pixels?.width === size && pixels.height === size;
    const found = pixels === undefined ? "no PNG" : `${pixels.width} x ${pixels.height}`;
    return isRight ? [] : [`${address}: expected ${size} x ${size} pixels, found ${found}`];
  });
};

export const iconsHaveAllSizes: ManifestRule = (manifest) =>
  named(manifest, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes["size"]);
    return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `an icon has no image of ${size} pixels`,
    );
  });

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height stand in the first chunk, 16 bytes into the file. */
function pngSize(file: Uint8Array | undefined): { width: number; height: number } | undefined {
  if (file === undefined || PNG_SIGNATURE.some((byte, index) => file[index] !== byte)) {
    return undefined;
  }
  const view = new DataView(file.buffer, file.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
