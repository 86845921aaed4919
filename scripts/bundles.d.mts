export function stateOfBuild(
  root?: string,
  given?: readonly string[],
): "missing" | "stale" | "current";

export function build(
  given: readonly string[],
  root?: string,
  bundle?: (folder: string, given: readonly string[]) => Promise<void>,
): Promise<void>;
