import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DeskState } from "../desk/desk-state";
import { keepingTexts } from "./keeping-texts";

const useStyles = makeStyles({
  title: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    flexGrow: 1,
  },
  name: { overflowWrap: "anywhere" },
  keeping: { color: tokens.colorNeutralForeground2 },
});

/** Which workbook is in view, and whether its changes are kept. */
export function BookTitle({ place, keeping }: DeskState): ReactElement | null {
  const styles = useStyles();
  if (place.kind !== "open") return null;
  return (
    <div className={styles.title}>
      <Text weight="semibold" className={styles.name}>
        {place.entry?.name ?? keepingTexts.sample}
      </Text>
      <Text className={styles.keeping}>{keepingTexts.keeping(keeping)}</Text>
    </div>
  );
}
