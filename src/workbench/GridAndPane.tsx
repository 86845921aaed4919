import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Group, Panel, Separator } from "react-resizable-panels";
import { texts } from "./texts";
import { useNarrow } from "./use-narrow";

const useStyles = makeStyles({
  divider: {
    flexBasis: "6px",
    backgroundColor: tokens.colorNeutralBackground4,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const BESIDE = { defaultSize: "400px", minSize: "320px", maxSize: "65%" } as const;
const BELOW = { defaultSize: "50%", minSize: "25%", maxSize: "75%" } as const;

/** The grid, and the pane beside it, or below it on a narrow page; a divider moves between them. */
export function GridAndPane(props: {
  readonly grid: ReactNode;
  readonly pane: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const isNarrow = useNarrow();
  return (
    <Group orientation={isNarrow ? "vertical" : "horizontal"}>
      <Panel minSize={isNarrow ? "25%" : "35%"}>{props.grid}</Panel>
      <Separator aria-label={texts.divider} className={styles.divider} />
      <Panel {...(isNarrow ? BELOW : BESIDE)} groupResizeBehavior="preserve-pixel-size">
        {props.pane}
      </Panel>
    </Group>
  );
}
