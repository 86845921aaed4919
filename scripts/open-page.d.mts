type Environment = Readonly<Record<string, string | undefined>>;

export function pageOpener(
  address: string,
  environment: Environment,
  platform: NodeJS.Platform,
): { readonly command: string; readonly arguments: readonly string[] } | undefined;
export function openPage(address: string): void;
