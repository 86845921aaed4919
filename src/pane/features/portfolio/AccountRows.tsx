import { makeStyles, TableCell, TableRow, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import { Amount } from "../../components/Amount";
import { usePageStyles } from "../../components/page-styles";
import { formatNumber } from "../../format-number";
import { AccountName } from "./AccountName";
import { AccountReasons } from "./AccountReasons";
import type { ClassifiedAccount } from "./classify-accounts";
import type { PointedOut } from "./pointed-out";
import { TEXTS } from "./texts";
import { TierSign } from "./TierSign";

const useStyles = makeStyles({
  cell: {
    boxSizing: "border-box",
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "break-word",
    hyphens: "auto",
  },
  tier: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  // Without this a long word would push itself over the next cell.
  tierName: { minWidth: 0 },
});

export interface AccountRowsProps {
  readonly account: ClassifiedAccount;
  readonly onSelect: (account: ClassifiedAccount) => void;
  /** The person asked for this account elsewhere on the page: it opens and takes the focus. */
  readonly pointedOut: PointedOut | undefined;
}

/** Whether the person opened it, before or after it was pointed out. */
interface Choice {
  readonly of: PointedOut | undefined;
  readonly isOpen: boolean;
}

/** One account: its row, and below it the reasons when they are asked for, or at once if it has a fault. */
export function AccountRows({ account, onSelect, pointedOut }: AccountRowsProps): ReactElement {
  const styles = useStyles();
  const [choice, setChoice] = useState<Choice>();
  const isOpen = choice?.of === pointedOut ? (choice?.isOpen ?? false) : pointedOut !== undefined;
  const reasonsId = useId();
  const toggleId = useId();
  useEffect(() => {
    if (pointedOut === undefined) return;
    const toggle = document.getElementById(toggleId);
    toggle?.focus();
    toggle?.scrollIntoView({ block: "center" });
  }, [pointedOut, toggleId]);
  const isShown = isOpen || account.faults.length > 0;
  return (
    <>
      <TableRow>
        <TableCell className={styles.cell}>
          <AccountName
            account={account}
            onSelect={onSelect}
            toggle={{
              isOpen,
              id: toggleId,
              controls: reasonsId,
              onToggle: () => {
                setChoice({ of: pointedOut, isOpen: !isOpen });
              },
            }}
          />
        </TableCell>
        <TableCell className={styles.cell}>
          <AttractivenessCell account={account} />
        </TableCell>
        <TableCell className={styles.cell}>
          <div className={styles.tier}>
            <TierSign tier={account.tier} />
            <span className={styles.tierName}>{account.tier}</span>
          </div>
        </TableCell>
        <TableCell className={styles.cell}>{account.stage}</TableCell>
      </TableRow>
      {isShown ? (
        <TableRow id={reasonsId}>
          <TableCell className={styles.cell} colSpan={4}>
            <AccountReasons account={account} isOpen={isOpen} />
          </TableCell>
        </TableRow>
      ) : null}
    </>
  );
}

function AttractivenessCell({ account }: { readonly account: ClassifiedAccount }): ReactElement {
  const { attractiveness, low, high } = account;
  const { quiet } = usePageStyles();
  if (attractiveness === undefined) {
    return <>{account.faults.length > 0 ? TEXTS.fault : TEXTS.unknown}</>;
  }
  return (
    <>
      <Amount value={attractiveness} as="score" />
      {low !== undefined && high !== undefined && low < high ? (
        <Text size={200} block className={quiet}>
          {TEXTS.interval(formatNumber(low, "score"), formatNumber(high, "score"))}
        </Text>
      ) : null}
    </>
  );
}
