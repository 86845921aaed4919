import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { ClassifiedAccount } from "./classify-accounts";
import { DANGER_TEXTS } from "./danger-texts";
import { DangerSigns } from "./DangerSigns";
import { groupDigits } from "./group-digits";
import { shownCounsel } from "./shown-counsel";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  reasons: { marginBlock: 0 },
  reason: {
    display: "flex",
    flexDirection: "column",
    marginInlineStart: 0,
    marginBlockEnd: tokens.spacingVerticalXS,
  },
  fault: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
  },
  sign: { flexShrink: 0 },
});

/** What is wrong with the row, and, when asked for, why the account stands where it stands. */
export function AccountReasons({
  account,
  isOpen,
}: {
  readonly account: ClassifiedAccount;
  readonly isOpen: boolean;
}): ReactElement {
  const styles = useStyles();
  const { breakable } = usePageStyles();
  return (
    <>
      {account.faults.map((fault) => (
        <div key={fault} className={styles.fault}>
          <ErrorCircleRegular className={styles.sign} aria-hidden />
          <Text size={200} className={breakable}>
            {fault}
          </Text>
        </div>
      ))}
      {isOpen ? <Reasons account={account} /> : null}
    </>
  );
}

/** The signs of danger before all else, then score, tier and stage. */
function Reasons({ account }: { readonly account: ClassifiedAccount }): ReactElement {
  const { reasons } = useStyles();
  const { watched, standing, tier, reason, stage, target } = account;
  const isInDanger = watched.signs.length > 0;
  return (
    <dl className={reasons}>
      {isInDanger ? (
        <Reason label={DANGER_TEXTS.signs}>
          <DangerSigns account={account} />
        </Reason>
      ) : null}
      {standing === "" ? null : (
        <Reason label={TEXTS.attractiveness}>
          <Words>{TEXTS.standing(standing)}</Words>
        </Reason>
      )}
      {tier === "" ? null : (
        <Reason label={`${TEXTS.whyTier}: ${tier}`}>
          <Words>{groupDigits(reason)}</Words>
        </Reason>
      )}
      {stage === "" ? null : (
        <Reason label={`${TEXTS.stage}: ${DANGER_TEXTS.standsAt(stage, target)}`}>
          <Words>{shownCounsel(account)}</Words>
        </Reason>
      )}
      {isInDanger || watched.unchecked.length === 0 ? null : (
        <Reason label={DANGER_TEXTS.unchecked}>
          <Words>{watched.unchecked.join("; ")}</Words>
        </Reason>
      )}
    </dl>
  );
}

function Reason({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Text size={200} weight="semibold">
          {label}
        </Text>
      </dt>
      <dd className={styles.reason}>{children}</dd>
    </>
  );
}

function Words({ children }: { readonly children: string }): ReactElement {
  const { breakable } = usePageStyles();
  return (
    <Text size={200} className={breakable}>
      {children}
    </Text>
  );
}
