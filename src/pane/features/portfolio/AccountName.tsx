import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { ClassifiedAccount } from "./classify-accounts";
import { DangerMark } from "./DangerMark";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  account: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalXXS },
  toggle: { minWidth: "24px", padding: 0 },
  // An id of one long word breaks; without this it would push itself over the next cell.
  link: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

interface Toggle {
  readonly isOpen: boolean;
  readonly id: string;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** What an account is called, with a button for its reasons and a mark where it is in danger. */
export function AccountName(props: {
  readonly account: ClassifiedAccount;
  readonly toggle: Toggle;
  readonly onSelect: (account: ClassifiedAccount) => void;
}): ReactElement {
  const { account, toggle, onSelect } = props;
  const styles = useStyles();
  const { quiet } = usePageStyles();
  const id = account.id === "" ? TEXTS.noId(account.row + 2) : account.id;
  return (
    <>
      <div className={styles.account}>
        <Button
          id={toggle.id}
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={toggle.isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={TEXTS.whyOf(id)}
          aria-expanded={toggle.isOpen}
          onClick={toggle.onToggle}
        />
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
      </div>
      <Text size={200} block className={quiet}>
        {account.name}
      </Text>
      <DangerMark account={account} />
    </>
  );
}
