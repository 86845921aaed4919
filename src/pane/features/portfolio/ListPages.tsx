import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import { formatNumber } from "../../format-number";
import type { View } from "./portfolio-state";
import { PAGE_SIZE } from "./sort-accounts";
import { TEXTS } from "./texts";

/** Leafs through a long list; draws nothing where one page holds it all. */
export function ListPages({
  count,
  page,
  onView,
}: {
  readonly count: number;
  readonly page: number;
  readonly onView: (view: Partial<View>) => void;
}): ReactElement | null {
  const styles = usePageStyles();
  if (count <= PAGE_SIZE) return null;
  const last = Math.min(count, (page + 1) * PAGE_SIZE);
  const show = (value: number): string => formatNumber(value, "count");
  const turnTo = (next: number) => () => {
    onView({ page: next });
  };
  return (
    <div className={styles.row} role="group" aria-label={TEXTS.pages}>
      <Button size="small" disabledFocusable={page === 0} onClick={turnTo(page - 1)}>
        {TEXTS.previous}
      </Button>
      <Text size={200}>{TEXTS.pageOf(show(page * PAGE_SIZE + 1), show(last), show(count))}</Text>
      <Button size="small" disabledFocusable={last === count} onClick={turnTo(page + 1)}>
        {TEXTS.next}
      </Button>
    </div>
  );
}
