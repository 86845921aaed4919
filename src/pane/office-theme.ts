import type { PaneTheme } from "./pane-theme";

/** The part of Office's theme that decides; hosts leave out what they do not know. */
export interface OfficeColors {
  readonly isDarkTheme?: boolean;
  /** Such as `#FFFFFF`. */
  readonly bodyBackgroundColor?: string;
}

/**
 * The pane's theme for Office's. A person's contrast theme goes before anything else; a host that
 * tells nothing has light panes.
 */
export function themeFor(office: OfficeColors | undefined, hasForcedColors: boolean): PaneTheme {
  if (hasForcedColors) return "contrast";
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  const background = office?.bodyBackgroundColor;
  return background !== undefined && brightness(background) < 0.5 ? "dark" : "light";
}

const CHANNELS = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** From 0 for black to 1 for white; what is no colour counts as white. */
function brightness(color: string): number {
  const channels = CHANNELS.exec(color)
    ?.slice(1)
    .map((pair) => parseInt(pair, 16) / 255);
  if (channels === undefined) return 1;
  return channels.reduce((sum, channel) => sum + channel, 0) / channels.length;
}
