import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftAsked } from "../../../files/draft/asked";
import type { Plan, Previewing } from "./import-state";
import { KindChoice } from "./KindChoice";
import { Message } from "./Message";
import { PlanFields } from "./PlanFields";
import { PreviewTable } from "./PreviewTable";
import { Questions } from "./Questions";
import { ReadingForm } from "./ReadingForm";
import { texts } from "./texts";

export interface DraftPreviewProps {
  readonly state: Previewing;
  readonly onAsk: (change: Partial<DraftAsked>) => void;
  readonly onPlan: (plan: Partial<Plan>) => void;
}

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** How a file is read, what that gives, and what is to be said about it. */
export function DraftPreview({ state, onAsk, onPlan }: DraftPreviewProps): ReactElement {
  const { seen, plan, awaited } = state;
  const styles = useStyles();
  const { look } = seen;
  const asked = awaited ?? seen.asked;
  const outcome = look.outcome.kind === "table" ? look.outcome : undefined;
  return (
    <div className={styles.root} aria-busy={awaited !== undefined}>
      {outcome !== undefined && <KindChoice outcome={outcome} asked={asked} onAsk={onAsk} />}
      <PlanFields seen={seen} plan={plan} onPlan={onPlan} />
      <Subtitle2 as="h3">{texts.howRead}</Subtitle2>
      <ReadingForm look={look} asked={asked} onAsk={onAsk} />
      <Messages state={state} onAsk={onAsk} />
      {outcome !== undefined && (
        <>
          <Subtitle2 as="h3">{texts.columns}</Subtitle2>
          <Text>{texts.columnsHint}</Text>
          <PreviewTable outcome={outcome} asked={asked} onAsk={onAsk} />
        </>
      )}
    </div>
  );
}

/** What hinders, what is asked, and what a person should know. */
function Messages({ state, onAsk }: Pick<DraftPreviewProps, "state" | "onAsk">): ReactElement {
  const { seen, awaited, refusal } = state;
  const styles = useStyles();
  const { outcome } = seen.look;
  const isTable = outcome.kind === "table";
  const refusals = [refusal, isTable ? outcome.refusal : outcome.message];
  return (
    <div className={styles.messages}>
      {refusals.map((message) =>
        message === undefined ? null : <Message key={message} intent="error" message={message} />,
      )}
      {isTable && (
        <Questions questions={outcome.questions} asked={awaited ?? seen.asked} onAsk={onAsk} />
      )}
      {(isTable ? outcome.warnings : []).map((message) => (
        <Message key={message} intent="warning" message={message} />
      ))}
    </div>
  );
}
