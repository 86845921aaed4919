import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { ClassifiedAccount } from "./classify-accounts";
import { DangerMark } from "./DangerMark";
import { DANGER_TEXTS } from "./danger-texts";
import { DangerSigns } from "./DangerSigns";
import { TEXTS } from "./texts";
import { TierSign } from "./TierSign";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlockStart: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: "start" },
});

/** One account in danger: who it is, what is at stake, its signs, and what to do first. */
export function DangerItem({
  account,
  onSelect,
  onShow,
}: {
  readonly account: ClassifiedAccount;
  readonly onSelect: (account: ClassifiedAccount) => void;
  readonly onShow: (account: ClassifiedAccount) => void;
}): ReactElement {
  const styles = { ...usePageStyles(), ...useStyles() };
  const { id, name, row, tier, revenue, revenueBefore } = account;
  const shownId = id === "" ? TEXTS.noId(row + 2) : id;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Link
          as="button"
          className={styles.name}
          aria-label={TEXTS.goTo(`${shownId} ${name}`.trim())}
          onClick={() => {
            onSelect(account);
          }}
        >
          {`${shownId} ${name}`.trim()}
        </Link>
        <DangerMark account={account} />
      </div>
      <Text size={200}>
        {tier === "" ? null : <TierSign tier={tier} />}{" "}
        {[tier, DANGER_TEXTS.revenue(revenue, revenueBefore)].filter(Boolean).join(", ")}
      </Text>
      <DangerSigns account={account} />
      <Button
        className={styles.start}
        size="small"
        aria-label={DANGER_TEXTS.showOf(shownId)}
        onClick={() => {
          onShow(account);
        }}
      >
        {DANGER_TEXTS.showInList}
      </Button>
    </li>
  );
}
