export function digestSources(root: string, given?: readonly string[]): string;
