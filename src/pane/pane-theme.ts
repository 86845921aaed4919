import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

export type PaneTheme = "light" | "dark" | "contrast";

/** Of what the browser itself draws, such as scrollbars and the sign in a field of days. */
export interface PaneTokens extends Theme {
  readonly colorScheme: "light" | "dark" | "normal";
}

export const FLUENT_THEMES: Readonly<Record<PaneTheme, PaneTokens>> = {
  light: { ...webLightTheme, colorScheme: "light" },
  dark: { ...webDarkTheme, colorScheme: "dark" },
  // The person's own colours go before ours.
  contrast: { ...teamsHighContrastTheme, colorScheme: "normal" },
};

/** The theme's own, for whatever stands in one. */
export const COLOR_SCHEME = "var(--colorScheme)";
