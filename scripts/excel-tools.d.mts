export type ChosenExcel =
  { readonly appType: "desktop" } | { readonly appType: "web"; readonly document: string };

export function chooseExcel(platform: NodeJS.Platform, document: string | undefined): ChosenExcel;

export function httpsArguments(home?: string): readonly string[];
