import {
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CsvDraft } from "./csv-draft";
import type { DraftOutcome } from "./read-draft";
import type { ImportStore } from "./open-csv";
import { KindChoice } from "./KindChoice";
import { PreviewTable } from "./PreviewTable";
import { ReadingForm } from "./ReadingForm";
import { texts } from "./texts";

export interface DraftPreviewProps {
  readonly draft: CsvDraft;
  readonly outcome: DraftOutcome;
  /** Why the workbook did not take the table. */
  readonly refusal: string | undefined;
  readonly store: ImportStore;
}

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** How a file is read, what that gives, and what is to be said about it. */
export function DraftPreview({ draft, outcome, refusal, store }: DraftPreviewProps): ReactElement {
  const styles = useStyles();
  const warnings = outcome.kind === "table" ? outcome.table.warnings : [];
  const refusals = [refusal, outcome.kind === "table" ? outcome.refusal : outcome.message];
  return (
    <div className={styles.root}>
      <Subtitle2 as="h3">{texts.howRead}</Subtitle2>
      {outcome.kind === "table" && <KindChoice outcome={outcome} store={store} />}
      <ReadingForm draft={draft} store={store} />
      <div role="status" className={styles.messages}>
        {refusals.map((message) =>
          message === undefined ? null : <Message key={message} intent="error" message={message} />,
        )}
        {[...draft.doubts, ...warnings].map((message) => (
          <Message key={message} intent="warning" message={message} />
        ))}
      </div>
      {outcome.kind === "table" && (
        <>
          <Subtitle2 as="h3">{texts.columns}</Subtitle2>
          <Text>{texts.columnsHint}</Text>
          <PreviewTable
            draft={draft}
            table={outcome.table}
            mapping={outcome.mapping}
            takenFor={outcome.takenFor}
            store={store}
          />
        </>
      )}
    </div>
  );
}

function Message(props: {
  readonly intent: "error" | "warning";
  readonly message: string;
}): ReactElement {
  return (
    <MessageBar intent={props.intent} layout="multiline">
      <MessageBarBody>{props.message.replace(/\.*$/, ".")}</MessageBarBody>
    </MessageBar>
  );
}
