import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { ClassifiedAccount, ClassifiedPortfolio } from "./classify-accounts";
import { DangerItem } from "./DangerItem";
import { DANGER_TEXTS } from "./danger-texts";
import { accountsInDanger } from "./rank-danger";

/** So many stand there at once: those below must not hide what else the page says. */
const SHOWN_AT_FIRST = 4;

export interface DangerSectionProps {
  readonly portfolio: ClassifiedPortfolio;
  /** Offers what would show more signs. */
  readonly offer: ReactElement;
  /** Goes to the row in the sheet. */
  readonly onSelect: (account: ClassifiedAccount) => void;
  /** Goes to the account in the list. */
  readonly onShow: (account: ClassifiedAccount) => void;
}

const useStyles = makeStyles({
  loud: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** Before all else: which accounts come apart or may do so, by which signs, and what to do first. */
export function DangerSection({
  portfolio,
  offer,
  onSelect,
  onShow,
}: DangerSectionProps): ReactElement {
  const styles = { ...usePageStyles(), ...useStyles() };
  const [isWhole, setWhole] = useState(false);
  const { accounts, dangerNotes } = portfolio;
  const inDanger = accountsInDanger(accounts);
  const shown = isWhole ? inDanger : inDanger.slice(0, SHOWN_AT_FIRST);
  if (inDanger.length === 0) {
    return (
      <section className={styles.section}>
        <Subtitle2 as="h3">{DANGER_TEXTS.heading(0)}</Subtitle2>
        <Text>{DANGER_TEXTS.none}</Text>
        <DangerNotes accounts={accounts} notes={dangerNotes} />
        {offer}
      </section>
    );
  }
  return (
    <section className={styles.loud}>
      <div className={styles.heading}>
        <WarningFilled fontSize={20} aria-hidden />
        <Subtitle2 as="h3">{DANGER_TEXTS.heading(inDanger.length)}</Subtitle2>
      </div>
      <Text size={200}>{DANGER_TEXTS.meaning}</Text>
      <ul className={styles.plainList}>
        {shown.map((account) => (
          <DangerItem key={account.row} account={account} onSelect={onSelect} onShow={onShow} />
        ))}
      </ul>
      {inDanger.length > SHOWN_AT_FIRST ? (
        <Button
          className={styles.start}
          size="small"
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? DANGER_TEXTS.showFewer : DANGER_TEXTS.showAll(inDanger.length)}
        </Button>
      ) : null}
      <DangerNotes accounts={accounts} notes={dangerNotes} />
      {offer}
    </section>
  );
}

/** What the signs rest on, and what could not be looked at. */
function DangerNotes({
  accounts,
  notes,
}: {
  readonly accounts: readonly ClassifiedAccount[];
  readonly notes: readonly string[];
}): ReactElement {
  const { breakable } = usePageStyles();
  const unchecked = accounts.filter(({ watched }) => watched.unchecked.length > 0).length;
  const all = unchecked === 0 ? notes : [...notes, DANGER_TEXTS.uncheckedOf(unchecked)];
  return (
    <Text size={200} className={breakable}>
      {all.join(" ")}
    </Text>
  );
}
