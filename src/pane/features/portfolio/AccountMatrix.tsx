import { Field, Select, Spinner, Subtitle2, Switch, Text } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, type ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { ClassifiedAccount, ClassifiedPortfolio } from "./classify-accounts";
import { matrixPoints, type SizeBy } from "./matrix-points";
import { MatrixTable } from "./MatrixTable";
import type { View } from "./portfolio-state";
import { countTiers, filterByTier } from "./sort-accounts";
import { TEXTS } from "./texts";
import { TierSign } from "./TierSign";

// The scales and axes are needed by those who look at the chart, and by no one else.
const MatrixChart = lazy(async () => ({ default: (await import("./MatrixChart")).MatrixChart }));

export interface AccountMatrixProps {
  readonly portfolio: ClassifiedPortfolio;
  readonly view: View;
  readonly onView: (view: Partial<View>) => void;
  readonly onSelect: (account: ClassifiedAccount) => void;
}

/** Where each account stands by strength and attractiveness: as a chart, or as a table of the same numbers. */
export function AccountMatrix(props: AccountMatrixProps): ReactElement {
  const { portfolio, view, onView, onSelect } = props;
  const styles = usePageStyles();
  const { tier, sizeBy } = view;
  const accounts = useMemo(() => filterByTier(portfolio.accounts, tier), [portfolio, tier]);
  const matrix = useMemo(() => matrixPoints(accounts, sizeBy), [accounts, sizeBy]);
  const { points } = matrix;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{TEXTS.matrixHeading}</Subtitle2>
      <MatrixControls view={view} onView={onView} />
      {points.length === 0 ? <Text>{TEXTS.noPoints}</Text> : null}
      {points.length > 0 && view.matrix === "table" ? (
        <MatrixTable points={points} sizeBy={sizeBy} onSelect={onSelect} />
      ) : null}
      {points.length > 0 && view.matrix === "chart" ? (
        <Suspense fallback={<Spinner size="tiny" label={TEXTS.matrixLoading} />}>
          <MatrixChart points={points} cuts={portfolio.cuts} sizeBy={sizeBy} onSelect={onSelect} />
          <Legend accounts={points.map(({ account }) => account)} />
        </Suspense>
      ) : null}
      {matrix.unplaced > 0 ? <Text size={200}>{TEXTS.unplaced(matrix.unplaced)}</Text> : null}
      {matrix.leftOut > 0 ? <Text size={200}>{TEXTS.leftOut(points.length)}</Text> : null}
    </section>
  );
}

function MatrixControls({
  view,
  onView,
}: Pick<AccountMatrixProps, "view" | "onView">): ReactElement {
  const { row } = usePageStyles();
  return (
    <div className={row}>
      <Field label={TEXTS.sizeBy}>
        <Select
          size="small"
          value={view.sizeBy}
          onChange={(_, { value }) => {
            const sizeBy: SizeBy = value === "contribution" ? "contribution" : "revenue";
            onView({ sizeBy, page: view.page });
          }}
        >
          <option value="revenue">{TEXTS.revenue}</option>
          <option value="contribution">{TEXTS.contribution}</option>
        </Select>
      </Field>
      <Switch
        label={TEXTS.showAsTable}
        checked={view.matrix === "table"}
        onChange={(_, { checked }) => {
          onView({ matrix: checked ? "table" : "chart", page: view.page });
        }}
      />
    </div>
  );
}

function Legend({ accounts }: { readonly accounts: readonly ClassifiedAccount[] }): ReactElement {
  const { row } = usePageStyles();
  return (
    <div className={row}>
      {countTiers(accounts).map(({ tier }) => (
        <Text key={tier} size={200}>
          <TierSign tier={tier} /> {tier}
        </Text>
      ))}
    </div>
  );
}
