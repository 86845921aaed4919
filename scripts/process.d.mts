export class ScriptError extends Error {
  readonly exitCode: number;
}

export function npmCommand(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): { readonly command: string; readonly arguments: readonly string[]; readonly shell: boolean };
