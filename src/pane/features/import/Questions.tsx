import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { DraftAsked } from "../../../files/draft/asked";
import { withAnswer, type Answer, type Question } from "../../../files/draft/question";
import { usePageStyles } from "../../components/page-styles";
import { sentence } from "./sentence";
import { texts } from "./texts";

export interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly asked: DraftAsked;
  readonly onAsk: (change: Partial<DraftAsked>) => void;
}

const useStyles = makeStyles({
  all: {
    outlineStyle: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What only a person can settle; to settle one leaves the others as they are. */
export function Questions({ questions, asked, onAsk }: QuestionsProps): ReactElement {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  // What was answered goes: who stood on it stays among the others.
  const ask: QuestionsProps["onAsk"] = (change) => {
    group.current?.focus();
    onAsk(change);
  };
  return (
    <div ref={group} role="group" aria-label={texts.questions} tabIndex={-1} className={styles.all}>
      {questions.map((question) => (
        <QuestionBar
          key={question.text}
          question={question}
          onAnswer={({ settles }) => {
            ask(withAnswer(asked, settles));
          }}
        />
      ))}
      <AskAgain given={asked.columns?.size ?? 0} onAsk={ask} />
    </div>
  );
}

function QuestionBar(props: {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement {
  const { text, answers } = props.question;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence(text)}</MessageBarBody>
      <Answers answers={answers} onAnswer={props.onAnswer} />
    </MessageBar>
  );
}

function Answers(props: {
  readonly answers: readonly Answer[];
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement | null {
  const { answers, onAnswer } = props;
  const styles = useStyles();
  if (answers.length === 0) return null;
  const buttons = answers.map((answer) => (
    <Button
      key={answer.label}
      size="small"
      onClick={() => {
        onAnswer(answer);
      }}
    >
      {answer.isProposed ? texts.proposed(answer.label) : answer.label}
    </Button>
  ));
  return (
    <MessageBarActions>
      <div className={styles.answers}>{buttons}</div>
    </MessageBarActions>
  );
}

/** Takes back what was answered for columns. */
function AskAgain(props: {
  readonly given: number;
  readonly onAsk: QuestionsProps["onAsk"];
}): ReactElement | null {
  const styles = usePageStyles();
  if (props.given === 0) return null;
  return (
    <Button
      size="small"
      className={styles.start}
      onClick={() => {
        props.onAsk({ columns: undefined });
      }}
    >
      {texts.askAgain(props.given)}
    </Button>
  );
}
