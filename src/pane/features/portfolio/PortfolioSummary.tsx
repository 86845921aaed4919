import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Amount } from "../../components/Amount";
import { usePageStyles } from "../../components/page-styles";
import { formatNumber } from "../../format-number";
import type { ClassifiedPortfolio } from "./classify-accounts";
import type { Concentration } from "./measure-concentration";
import { AT_FAULT, countTiers, filterByTier, isKeyTier } from "./sort-accounts";
import { TEXTS } from "./texts";
import { TierSign } from "./TierSign";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
    marginBlock: 0,
  },
  value: { marginInlineStart: 0 },
  tier: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** The portfolio in a few numbers. */
export function PortfolioSummary({
  portfolio: { accounts, concentration },
}: {
  readonly portfolio: ClassifiedPortfolio;
}): ReactElement {
  const styles = { ...usePageStyles(), ...useStyles() };
  const keyAccounts = accounts.filter(({ tier }) => isKeyTier(tier)).length;
  const faulty = filterByTier(accounts, AT_FAULT).length;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{TEXTS.summaryHeading}</Subtitle2>
      <dl className={styles.facts}>
        <Fact label={TEXTS.accounts} value={<Amount value={accounts.length} as="count" />} />
        <Fact label={TEXTS.keyAccounts} value={<Amount value={keyAccounts} as="count" />} />
        {faulty > 0 ? (
          <Fact label={TEXTS.withFaults} value={<Amount value={faulty} as="count" />} />
        ) : null}
        <ConcentrationFact concentration={concentration} />
      </dl>
      <Text as="h4" size={300} weight="semibold" block>
        {TEXTS.tiersHeading}
      </Text>
      <ul className={styles.plainList}>
        {countTiers(accounts).map(({ tier, count }) => (
          <li key={tier} className={styles.tier}>
            <TierSign tier={tier} />
            <Text>
              {tier}: <Amount value={count} as="count" />
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact(props: {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: string;
}): ReactElement {
  const styles = useStyles();
  const { quiet, breakable } = usePageStyles();
  return (
    <div>
      <dt>
        <Text size={200} block className={quiet}>
          {props.label}
        </Text>
      </dt>
      <dd className={styles.value}>
        <Text size={500} weight="semibold" block className={breakable}>
          {props.value}
        </Text>
        {props.note === undefined ? null : (
          <Text size={200} block className={breakable}>
            {props.note}
          </Text>
        )}
      </dd>
    </div>
  );
}

function ConcentrationFact({
  concentration,
}: {
  readonly concentration: Concentration;
}): ReactElement {
  switch (concentration.phase) {
    case "known": {
      const { index, equalAccounts } = concentration;
      const note = TEXTS.equalAccounts(formatNumber(equalAccounts, "score"));
      return (
        <Fact label={TEXTS.concentration} value={<Amount value={index} as="index" />} note={note} />
      );
    }
    case "refused":
      return <Fact label={TEXTS.concentration} value="–" note={concentration.message} />;
    case "absent": {
      const note = TEXTS.concentrationAbsent(concentration.header);
      return <Fact label={TEXTS.concentration} value="–" note={note} />;
    }
  }
}
