import { Button, Spinner, Subtitle1 } from "@fluentui/react-components";
import { useCallback, useEffect, type ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { Notice } from "../../components/Notice";
import { usePageStyles } from "../../components/page-styles";
import { StatusBar } from "../../components/StatusBar";
import { useWorkbookListener } from "../../components/use-workbook-listener";
import type { SampleAccess } from "../../sample/sample-access";
import { doingOf } from "../../sample/sample-state";
import { SampleSection } from "../../sample/SampleSection";
import { useStore } from "../../store/store";
import { followChanges } from "./follow-changes";
import { lookForTables, type PortfolioStore } from "./look-for-tables";
import { OpenedPortfolioView } from "./OpenedPortfolioView";
import { showSample } from "./open-sample";
import { portfolioStatus } from "./portfolio-status";
import { TEXTS } from "./texts";

export interface PortfolioPageProps {
  readonly store: PortfolioStore;
  readonly workbook: WorkbookGateway;
  /** Changes whenever the person comes to this page: the tables are looked for anew. */
  readonly visit: number;
  /** False while nobody sees the pane: nothing is asked then. */
  readonly isSeen: boolean;
  readonly sample: SampleAccess;
}

/** Which accounts are key and why, from a table of the workbook. */
export function PortfolioPage(props: PortfolioPageProps): ReactElement {
  const { store, workbook, visit, isSeen } = props;
  const styles = usePageStyles();
  const state = useStore(store);
  useEffect(() => {
    if (isSeen) void lookForTables(store, workbook);
  }, [store, workbook, visit, isSeen]);
  const start = useCallback(() => followChanges(store, workbook), [store, workbook]);
  const refuse = useCallback(
    (thrown: unknown) => {
      store.send({ type: "deedMoved", deed: { phase: "refused", message: adviceFor(thrown) } });
    },
    [store],
  );
  useWorkbookListener(isSeen, start, refuse);
  return (
    <section className={styles.page}>
      <Subtitle1 as="h2">{TEXTS.title}</Subtitle1>
      <Situation {...props} />
      <SampleSection access={props.sample} onChanged={() => void lookForTables(store, workbook)} />
      <StatusBar status={portfolioStatus(state, doingOf(useStore(props.sample.store)))} />
    </section>
  );
}

function Situation(props: PortfolioPageProps): ReactElement {
  const { store, workbook, sample } = props;
  const styles = usePageStyles();
  const state = useStore(store);
  const lookAgain = (
    <Button onClick={() => void lookForTables(store, workbook)}>{TEXTS.lookAgain}</Button>
  );
  switch (state.phase) {
    case "looking":
      return <Spinner size="tiny" label={TEXTS.looking} />;
    case "refused":
      return (
        <Notice intent="error" action={lookAgain}>
          {state.message}
        </Notice>
      );
    case "no-tables":
      return (
        <>
          <Notice intent="info">{TEXTS.noTables}</Notice>
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => void showSample(store, sample)}>
              {TEXTS.openSample}
            </Button>
            {lookAgain}
          </div>
        </>
      );
    case "opened":
      return (
        <OpenedPortfolioView state={state} store={store} workbook={workbook} sample={sample} />
      );
  }
}
