import { Field, Select, Subtitle2, Table, TableBody, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import { AccountRows } from "./AccountRows";
import type { ClassifiedAccount } from "./classify-accounts";
import { formatNumber } from "../../format-number";
import { ListHeader } from "./ListHeader";
import { ListPages } from "./ListPages";
import type { PointedOut } from "./pointed-out";
import type { View } from "./portfolio-state";
import {
  AT_FAULT,
  countTiers,
  filterByTier,
  PAGE_SIZE,
  sortAccounts,
  type SortKey,
} from "./sort-accounts";
import { TEXTS } from "./texts";

export interface AccountListProps {
  readonly accounts: readonly ClassifiedAccount[];
  readonly view: View;
  readonly pointedOut: PointedOut | undefined;
  readonly onSort: (key: SortKey) => void;
  readonly onView: (view: Partial<View>) => void;
  readonly onSelect: (account: ClassifiedAccount) => void;
}

/** All accounts with their answers, a page at a time; sorted by any column, filtered by tier. */
export function AccountList(props: AccountListProps): ReactElement {
  const { accounts, view, pointedOut, onSort, onView, onSelect } = props;
  const styles = usePageStyles();
  const filtered = filterByTier(accounts, view.tier);
  const [from, to] = [view.page * PAGE_SIZE, (view.page + 1) * PAGE_SIZE];
  const shown = sortAccounts(filtered, view.sorting).slice(from, to);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{TEXTS.listHeading}</Subtitle2>
      <TierFilter
        accounts={accounts}
        tier={view.tier}
        onChoose={(tier) => {
          onView({ tier });
        }}
      />
      <Table size="extra-small" aria-label={TEXTS.listHeading}>
        <ListHeader sorting={view.sorting} onSort={onSort} />
        <TableBody>
          {shown.map((account) => (
            <AccountRows
              key={account.row}
              account={account}
              onSelect={onSelect}
              pointedOut={pointedOut?.row === account.row ? pointedOut : undefined}
            />
          ))}
        </TableBody>
      </Table>
      {filtered.length === 0 ? <Text>{TEXTS.noneOfTier}</Text> : null}
      <ListPages count={filtered.length} page={view.page} onView={onView} />
    </section>
  );
}

function TierFilter(props: {
  readonly accounts: readonly ClassifiedAccount[];
  readonly tier: string | undefined;
  readonly onChoose: (tier: string | undefined) => void;
}): ReactElement {
  const { accounts, tier: chosen, onChoose } = props;
  const faulty = filterByTier(accounts, AT_FAULT).length;
  return (
    <Field label={TEXTS.tierFilter}>
      <Select
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          onChoose(value === "" ? undefined : value);
        }}
      >
        <option value="">{counted(TEXTS.allTiers, accounts.length)}</option>
        {countTiers(accounts).map(({ tier, count }) => (
          <option key={tier} value={tier}>
            {counted(tier, count)}
          </option>
        ))}
        {faulty > 0 ? <option value={AT_FAULT}>{counted(TEXTS.withFaults, faulty)}</option> : null}
      </Select>
    </Field>
  );
}

function counted(what: string, count: number): string {
  return TEXTS.counted(what, formatNumber(count, "count"));
}
