import {
  Button,
  Link,
  makeStyles,
  TableCell,
  TableRow,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement } from "react";
import { Amount } from "../../components/Amount";
import { usePageStyles } from "../../components/page-styles";
import { formatNumber } from "../../format-number";
import { AccountReasons } from "./AccountReasons";
import type { ClassifiedAccount } from "./classify-accounts";
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
  account: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalXXS },
  // Without this a long word would push itself over the next cell.
  tierName: { minWidth: 0 },
  toggle: { minWidth: "24px", padding: 0 },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "start" },
});

/** One account: its row, and below it the reasons when they are asked for, or at once if it has a fault. */
export function AccountRows({
  account,
  onSelect,
}: {
  readonly account: ClassifiedAccount;
  readonly onSelect: (account: ClassifiedAccount) => void;
}): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const reasonsId = useId();
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
              controls: reasonsId,
              onToggle: () => {
                setOpen(!isOpen);
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

interface Toggle {
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

function AccountName(props: {
  readonly account: ClassifiedAccount;
  readonly toggle: Toggle;
  readonly onSelect: (account: ClassifiedAccount) => void;
}): ReactElement {
  const { account, toggle, onSelect } = props;
  const styles = useStyles();
  const { quiet } = usePageStyles();
  const id = account.id === "" ? TEXTS.noId(account.row + 2) : account.id;
  return (
    <div className={styles.account}>
      <Button
        className={styles.toggle}
        appearance="transparent"
        size="small"
        icon={toggle.isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-label={TEXTS.whyOf(id)}
        aria-expanded={toggle.isOpen}
        onClick={toggle.onToggle}
      />
      <div>
        <Link
          as="button"
          className={styles.link}
          aria-label={TEXTS.goTo(id)}
          onClick={() => {
            onSelect(account);
          }}
        >
          {id}
        </Link>
        <Text size={200} block className={quiet}>
          {account.name}
        </Text>
      </div>
    </div>
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
