/** Words of the pane's frame. */
export const TEXTS = {
  product: "KAM for Excel",
  features: "Features",
  portfolio: "Portfolio",
  explain: "Explain this cell",
  functions: "Functions",
  loading: "Opening",
  unknown: "unknown",
  notLoaded:
    "The pane could not be loaded. Check the connection, then close the pane and open it again.",
  retry: "Try again",
} as const;
