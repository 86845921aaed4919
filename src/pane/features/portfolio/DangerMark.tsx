import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ClassifiedAccount } from "./classify-accounts";
import { DANGER_TEXTS } from "./danger-texts";
import { dangerDegree } from "./rank-danger";

const useStyles = makeStyles({
  mark: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorPaletteRedForeground1,
  },
  sign: { flexShrink: 0 },
});

/** Says, by sign and word, that a relationship comes apart or may do so; nothing for all others. */
export function DangerMark({
  account,
}: {
  readonly account: ClassifiedAccount;
}): ReactElement | null {
  const styles = useStyles();
  const degree = dangerDegree(account);
  if (degree === undefined) return null;
  return (
    <span className={styles.mark}>
      <WarningFilled className={styles.sign} aria-hidden />
      <Text size={200} weight="semibold">
        {DANGER_TEXTS.marks[degree]}
      </Text>
    </span>
  );
}
