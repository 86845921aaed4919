export function requireAddress(address: string): string;
export function requireClient(office: string): string;
export function requireBuildArguments(given: readonly string[]): void;
