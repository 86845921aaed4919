import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** What became of the last thing that happened on a page. */
export type Status =
  | { readonly phase: "none" }
  /** The page shows it in its place: here it is only said. */
  | { readonly phase: "shown"; readonly message: string }
  | { readonly phase: "working"; readonly message: string }
  | { readonly phase: "done"; readonly message: string }
  | { readonly phase: "refused"; readonly message: string };

const useStyles = makeStyles({
  /** Stays in sight at the foot of the pane, wherever on a long page the person is. */
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filled: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingBlock: tokens.spacingVerticalS,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

/** The one live region of a page: says what has changed to those who see it and those who hear it. */
export function StatusBar({ status }: { readonly status: Status }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.bar}>
      {status.phase === "none" ? null : (
        <div className={status.phase === "shown" ? styles.unseen : styles.filled}>
          <StatusMessage status={status} />
        </div>
      )}
    </div>
  );
}

function StatusMessage({
  status,
}: {
  readonly status: Exclude<Status, { phase: "none" }>;
}): ReactElement {
  const styles = useStyles();
  switch (status.phase) {
    case "working":
      return <Spinner size="extra-tiny" label={status.message} labelPosition="after" />;
    case "shown":
    case "done":
      return <Text size={200}>{status.message}</Text>;
    case "refused":
      return (
        <Text size={200} className={styles.refused}>
          {status.message}
        </Text>
      );
  }
}
