import { makeStyles, tokens } from "@fluentui/react-components";
import { AxisBottom, AxisLeft } from "@visx/axis";
import { Line } from "@visx/shape";
import type { ReactElement } from "react";
import type { MatrixCuts, Quadrant } from "../../../model/classification/quadrant";
import { formatNumber } from "../../format-number";
import { MATRIX_FRAME, type MatrixScales } from "./matrix-scales";
import { TEXTS } from "./texts";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    [FORCED]: { fill: "CanvasText" },
  },
  quadrant: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { fill: "CanvasText" },
  },
  axis: {
    "& line": {
      stroke: tokens.colorNeutralStrokeAccessible,
      [FORCED]: { stroke: "CanvasText" },
    },
  },
  cut: { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: "CanvasText" } },
});

/** Axes, the two cuts as lines, and the names of the quadrants. */
export function MatrixFrame({
  scales,
  cuts,
}: {
  readonly scales: MatrixScales;
  readonly cuts: MatrixCuts;
}): ReactElement {
  const styles = useStyles();
  const { width, height, strength, attractiveness } = scales;
  const [across, up] = [strength(cuts.strength), attractiveness(cuts.attractiveness)];
  const tick = { className: styles.text } as const;
  const format = (value: number | { valueOf(): number }): string =>
    formatNumber(Number(value), "plain");
  const look = {
    axisClassName: styles.axis,
    labelClassName: styles.text,
    labelProps: { ...tick, textAnchor: "middle" },
    numTicks: 5,
    tickFormat: format,
  } as const;
  return (
    <g aria-hidden>
      <AxisLeft
        {...look}
        scale={attractiveness}
        label={TEXTS.attractiveness}
        labelOffset={24}
        tickLabelProps={{ ...tick, textAnchor: "end", verticalAnchor: "middle", dx: -4 }}
      />
      <AxisBottom
        {...look}
        scale={strength}
        top={height}
        label={TEXTS.strengthAxis}
        labelOffset={16}
        tickLabelProps={{ ...tick, textAnchor: "middle" }}
      />
      <Line
        className={styles.cut}
        strokeDasharray="4 3"
        from={{ x: across, y: 0 }}
        to={{ x: across, y: height }}
      />
      <Line
        className={styles.cut}
        strokeDasharray="4 3"
        from={{ x: 0, y: up }}
        to={{ x: width, y: up }}
      />
      {corners(width, height).map(({ quadrant, ...place }) => (
        <text key={quadrant} className={styles.quadrant} {...place}>
          {quadrant}
        </text>
      ))}
    </g>
  );
}

interface Corner {
  readonly quadrant: Quadrant;
  readonly x: number;
  readonly y: number;
  readonly textAnchor: "start" | "end";
}

function corners(width: number, height: number): readonly Corner[] {
  const { inset, line } = { inset: 6, line: MATRIX_FRAME.top };
  return [
    { quadrant: "Star", x: inset, y: line, textAnchor: "start" },
    { quadrant: "Strategic", x: width - inset, y: line, textAnchor: "end" },
    { quadrant: "Streamline", x: inset, y: height - inset, textAnchor: "start" },
    { quadrant: "Status", x: width - inset, y: height - inset, textAnchor: "end" },
  ];
}
