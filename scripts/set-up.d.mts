/** `packages` of a lock file, as far as it is read: path below the project to what stands there. */
export type Packages = Readonly<
  Record<
    string,
    { readonly version?: string; readonly integrity?: string; readonly optional?: boolean }
  >
>;

export function setUp(root?: string): Promise<void>;
export function reasonToInstall(
  wanted: Packages,
  installed: Packages | undefined,
): string | undefined;
export function requireNode(version: string): void;
