import { Subtitle1, Text } from "@fluentui/react-components";
import { useCallback, useEffect, type ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { usePageStyles } from "../../components/page-styles";
import { StatusBar } from "../../components/StatusBar";
import { useWorkbookListener } from "../../components/use-workbook-listener";
import { useStore } from "../../store/store";
import { explainActiveCell, type ExplainStore } from "./explain-cell";
import { subjectOf } from "./explain-state";
import { explainStatus } from "./explain-status";
import { followSelection } from "./follow-selection";
import { goBack, goToSource } from "./go-to-cell";
import { SubjectView } from "./SubjectView";
import { TEXTS } from "./texts";

export interface ExplainPageProps {
  readonly store: ExplainStore;
  readonly workbook: WorkbookGateway;
  /** Changes whenever the person comes to this page: the cell they stand on is explained anew. */
  readonly visit: number;
  /** False while nobody sees the pane: nothing is asked then. */
  readonly isSeen: boolean;
}

/** How the answer of the selected cell came about. */
export function ExplainPage(props: ExplainPageProps): ReactElement {
  const { store, workbook, visit, isSeen } = props;
  const styles = usePageStyles();
  const state = useStore(store);
  useEffect(() => {
    if (isSeen) void explainActiveCell(store, workbook);
  }, [store, workbook, visit, isSeen]);
  const start = useCallback(() => followSelection(store, workbook), [store, workbook]);
  const refuse = useCallback(
    (thrown: unknown) => {
      store.send({ type: "goingRefused", message: adviceFor(thrown) });
    },
    [store],
  );
  useWorkbookListener(isSeen, start, refuse);
  const subject = subjectOf(state);
  return (
    <section className={styles.page}>
      <Subtitle1 as="h2">{TEXTS.title}</Subtitle1>
      {subject === undefined ? (
        <Text>{TEXTS.intro}</Text>
      ) : (
        <SubjectView
          subject={subject}
          onGoTo={(address) => void goToSource(store, workbook, address)}
          onGoBack={(address) => void goBack(store, workbook, address)}
        />
      )}
      <StatusBar status={explainStatus(state)} />
    </section>
  );
}
