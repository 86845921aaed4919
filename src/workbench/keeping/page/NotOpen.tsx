import { Button, Spinner, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Desk } from "../desk/desk";
import type { Place } from "../desk/desk-state";
import { openCopy, upgradeBook } from "../desk/shelf";
import { keepingTexts } from "./keeping-texts";
import { useRefusals } from "./use-refusals";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "60ch",
    padding: tokens.spacingHorizontalXXL,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface NotOpenProps {
  readonly desk: Desk;
  readonly place: Exclude<Place, { kind: "open" | "looking" }>;
}

/** Why the workbook is not shown, and what a person can do. */
export function NotOpen({ desk, place }: NotOpenProps): ReactElement {
  const { said, attempt } = useRefusals();
  if (place.kind === "elsewhere") return <Elsewhere desk={desk} place={place} />;
  const { name } = place.entry;
  switch (place.why) {
    case "older":
      return (
        <Message title={keepingTexts.older(name)} help={keepingTexts.olderHelp} refusal={said}>
          <Button
            appearance="primary"
            onClick={() =>
              void attempt(() => upgradeBook(desk, place.entry, keepingTexts.beforeUpgrade(name)))
            }
          >
            {keepingTexts.upgrade}
          </Button>
        </Message>
      );
    case "newer":
      return <Message title={keepingTexts.newer(name)} help={keepingTexts.newerHelp} />;
    case "unreadable":
      return <Message title={keepingTexts.unreadable(name)} help={keepingTexts.unreadableHelp} />;
  }
}

function Elsewhere({
  desk,
  place: { entry, isWaiting },
}: {
  readonly desk: Desk;
  readonly place: Extract<Place, { kind: "elsewhere" }>;
}): ReactElement {
  const { said, attempt } = useRefusals();
  const { name } = entry;
  return (
    <Message title={keepingTexts.elsewhere(name)} help={keepingTexts.elsewhereHelp} refusal={said}>
      <Button
        appearance="primary"
        onClick={() => void attempt(() => openCopy(desk, entry, keepingTexts.copyOf(name)))}
      >
        {keepingTexts.openCopy}
      </Button>
      {isWaiting ? (
        <Spinner size="tiny" label={keepingTexts.waiting} />
      ) : (
        <Button onClick={() => void attempt(() => desk.wait(entry))}>{keepingTexts.wait}</Button>
      )}
    </Message>
  );
}

function Message(props: {
  readonly title: string;
  readonly help: string;
  /** What the browser refused. */
  readonly refusal?: string;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page} role="status">
      <Subtitle1 as="h1">{props.title}</Subtitle1>
      <Text>{props.help}</Text>
      {props.refusal ? <Text>{props.refusal}</Text> : null}
      <div className={styles.choices}>{props.children}</div>
    </div>
  );
}
