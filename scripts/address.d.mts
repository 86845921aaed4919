export function requireAddress(address: string): string;
export function requireClient(office: string): string;
