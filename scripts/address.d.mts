export function requireAddress(address: string): string;
