import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { WorkbookGateway } from "../workbook/gateway";
import { PANEL_ID, tabId } from "./FeatureTabs";
import { WelcomePage } from "./features/welcome/WelcomePage";
import { WELCOMED, type Feature } from "./navigation";
import type { Pane } from "./pane";
import type { Preferences } from "./preferences";
import { openSample } from "./sample/change-sample";
import type { SampleAccess } from "./sample/sample-access";
import { useKnownSample } from "./sample/use-known-sample";
import { useStore } from "./store/store";
import { TEXTS } from "./texts";

// A person opens one feature at a time: each is loaded when it is first gone to.
const PortfolioPage = lazy(async () => ({
  default: (await import("./features/portfolio/PortfolioPage")).PortfolioPage,
}));
const ExplainPage = lazy(async () => ({
  default: (await import("./features/explain/ExplainPage")).ExplainPage,
}));
const FunctionsPage = lazy(async () => ({
  default: (await import("./features/functions/FunctionsPage")).FunctionsPage,
}));

export interface PageViewProps {
  readonly pane: Pane;
  readonly workbook: WorkbookGateway;
  readonly preferences: Preferences;
  readonly sample: SampleAccess;
}

/** The page the person is on. */
export function PageView(props: PageViewProps): ReactElement {
  const { pane, preferences, sample } = props;
  const { page } = useStore(pane.navigation);
  useKnownSample(sample, useStore(pane.seen));
  if (page === "welcome") {
    return (
      <WelcomePage
        store={pane.welcome}
        onSample={() => openSample(sample)}
        onLeave={(hadFocus) => {
          preferences.set(WELCOMED, "yes");
          pane.navigation.send({ type: "opened", page: "portfolio" });
          // The page that had the focus is gone: its tab is where the next one begins.
          if (hadFocus) document.getElementById(tabId("portfolio"))?.focus();
        }}
      />
    );
  }
  return (
    <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(page)}>
      <Suspense fallback={<Spinner size="tiny" label={TEXTS.loading} />}>
        <FeatureView {...props} feature={page} />
      </Suspense>
    </div>
  );
}

function FeatureView(props: PageViewProps & { readonly feature: Feature }): ReactElement {
  const { pane, workbook, sample } = props;
  const { visit } = useStore(pane.navigation);
  const isSeen = useStore(pane.seen);
  switch (props.feature) {
    case "portfolio":
      return (
        <PortfolioPage
          store={pane.portfolio}
          workbook={workbook}
          visit={visit}
          isSeen={isSeen}
          sample={sample}
        />
      );
    case "explain":
      return <ExplainPage store={pane.explain} workbook={workbook} visit={visit} isSeen={isSeen} />;
    case "functions":
      return <FunctionsPage store={pane.functions} workbook={workbook} sample={sample} />;
  }
}
