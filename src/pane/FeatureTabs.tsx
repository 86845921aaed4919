import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FEATURES, type Feature, type Page } from "./navigation";
import { TEXTS } from "./texts";

/** Ties a tab to the panel it opens. */
export function tabId(feature: Feature): string {
  return `kam-tab-${feature}`;
}

export const PANEL_ID = "kam-panel";

// In a narrow pane, or at 200%, the tabs take two lines instead of leaving it.
const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** Navigation between the features. On the welcome page none is chosen yet. */
export function FeatureTabs({
  page,
  onOpen,
}: {
  readonly page: Page;
  readonly onOpen: (feature: Feature) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={TEXTS.features}
      selectedValue={page}
      onTabSelect={(_, { value }) => {
        const feature = FEATURES.find((each) => each === value);
        if (feature !== undefined) onOpen(feature);
      }}
    >
      {FEATURES.map((feature) => (
        <Tab key={feature} id={tabId(feature)} value={feature} aria-controls={PANEL_ID}>
          {TEXTS[feature]}
        </Tab>
      ))}
    </TabList>
  );
}
