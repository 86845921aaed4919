import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { ClassifiedAccount } from "./classify-accounts";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  reasons: { marginBlock: 0 },
  reason: { marginInlineStart: 0, marginBlockEnd: tokens.spacingVerticalXS },
  fault: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
  },
  sign: { flexShrink: 0 },
});

/** What is wrong with the row, and, when asked for, why the account stands where it stands. */
export function AccountReasons({
  account: { faults, standing, tier, stage, reason, missing },
  isOpen,
}: {
  readonly account: ClassifiedAccount;
  readonly isOpen: boolean;
}): ReactElement {
  const styles = useStyles();
  const { breakable } = usePageStyles();
  return (
    <>
      {faults.map((fault) => (
        <div key={fault} className={styles.fault}>
          <ErrorCircleRegular className={styles.sign} aria-hidden />
          <Text size={200} className={breakable}>
            {fault}
          </Text>
        </div>
      ))}
      {isOpen ? (
        <dl className={styles.reasons}>
          {standing === "" ? null : (
            <Reason label={TEXTS.attractiveness} text={TEXTS.standing(standing)} />
          )}
          {tier === "" ? null : <Reason label={`${TEXTS.whyTier}: ${tier}`} text={reason} />}
          {stage === "" ? null : (
            <Reason label={TEXTS.whyStage} text={missing === "" ? TEXTS.nothingLacks : missing} />
          )}
        </dl>
      ) : null}
    </>
  );
}

function Reason({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const styles = useStyles();
  const { breakable } = usePageStyles();
  return (
    <>
      <dt>
        <Text size={200} weight="semibold">
          {label}
        </Text>
      </dt>
      <dd className={styles.reason}>
        <Text size={200} className={breakable}>
          {text}
        </Text>
      </dd>
    </>
  );
}
