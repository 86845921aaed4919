export function requireDesktopExcel(platform: NodeJS.Platform): void;

export function httpsArguments(home?: string): readonly string[];
