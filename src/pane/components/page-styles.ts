import { makeStyles, tokens } from "@fluentui/react-components";

/** The layout that all pages of the pane share. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  /** Fields side by side where there is room. */
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  start: { alignSelf: "flex-start" },
  /** For a heading that takes the focus. */
  heading: { marginBlock: 0, fontSize: "inherit" },
  list: {
    marginBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  plainList: {
    listStyleType: "none",
    marginBlock: 0,
    paddingInlineStart: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Long ids, formulas and messages break instead of leaving the pane. */
  breakable: { overflowWrap: "anywhere" },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});
