import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { Group } from "@visx/group";
import { useParentSize } from "@visx/responsive";
import { useState, type ReactElement } from "react";
import type { MatrixCuts } from "../../../model/classification/quadrant";
import type { ClassifiedAccount } from "./classify-accounts";
import { describePoint } from "./describe-point";
import type { MatrixPoint, SizeBy } from "./matrix-points";
import { matrixScales, MATRIX_FRAME, type MatrixScales } from "./matrix-scales";
import { MatrixFrame } from "./MatrixFrame";
import { PointMark } from "./PointMark";
import { TEXTS } from "./texts";
import { usePointFocus } from "./use-point-focus";

export interface MatrixChartProps {
  readonly points: readonly MatrixPoint[];
  readonly cuts: MatrixCuts;
  readonly sizeBy: SizeBy;
  readonly onSelect: (account: ClassifiedAccount) => void;
}

const useStyles = makeStyles({
  chart: { display: "block", fontFamily: tokens.fontFamilyBase, overflow: "visible" },
});

/**
 * The account matrix as a scatter chart. One stop for the keyboard: arrow keys walk from the largest
 * account to the smallest, Enter selects its row. What a sign says on hover it also says on focus.
 */
export function MatrixChart(props: MatrixChartProps): ReactElement {
  const { points, cuts } = props;
  const styles = useStyles();
  const { parentRef, width } = useParentSize({ debounceTime: 100 });
  const scales = matrixScales(points, cuts, width);
  // Tooltips stand in the pane, not at the end of the page: that is where they belong to be read.
  const [tooltips, setTooltips] = useState<HTMLDivElement | null>(null);
  return (
    <div ref={parentRef}>
      {width === 0 ? null : (
        <svg className={styles.chart} width={width} height={MATRIX_FRAME.height}>
          <Group left={MATRIX_FRAME.left} top={MATRIX_FRAME.top}>
            <MatrixFrame scales={scales} cuts={cuts} />
            <Points {...props} scales={scales} tooltips={tooltips} />
          </Group>
        </svg>
      )}
      <div ref={setTooltips} />
    </div>
  );
}

function Points(
  props: MatrixChartProps & {
    readonly scales: MatrixScales;
    readonly tooltips: HTMLDivElement | null;
  },
): ReactElement {
  const { points, scales, sizeBy, onSelect } = props;
  const [shown, setShown] = useState<Shown>();
  const focus = usePointFocus(points.length);
  const point = shown === undefined ? undefined : points[shown.index];
  return (
    <Tooltip
      content={point === undefined ? "" : describePoint(point, sizeBy)}
      relationship="inaccessible"
      withArrow
      mountNode={props.tooltips}
      visible={point !== undefined}
      positioning={{ target: shown?.element ?? null, position: "above", align: "center" }}
      onVisibleChange={(_, { visible }) => {
        if (!visible) setShown(undefined);
      }}
    >
      <g role="group" aria-label={TEXTS.matrixLabel(points.length)} onKeyDown={focus.onKeyDown}>
        {points.map((each, index) => (
          <PointMark
            key={each.account.row}
            point={each}
            place={scales.placeOf(each)}
            label={describePoint(each, sizeBy)}
            isCurrent={focus.current === index}
            onShow={(element) => {
              setShown({ index, element });
            }}
            onHide={() => {
              setShown(undefined);
            }}
            onFocus={() => {
              focus.moveTo(index);
            }}
            onSelect={() => {
              onSelect(each.account);
            }}
          />
        ))}
      </g>
    </Tooltip>
  );
}

interface Shown {
  readonly index: number;
  readonly element: SVGGElement;
}
