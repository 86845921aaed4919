import { scaleLinear } from "@visx/scale";
import { FULL_SCORE } from "../../../model/classification/criterion";
import type { MatrixCuts } from "../../../model/classification/quadrant";
import { extent, type MatrixPoint } from "./matrix-points";

/** Room around the plot for the axes, in pixels. */
export const MATRIX_FRAME = { left: 46, top: 12, right: 14, bottom: 44, height: 340 } as const;

const SMALLEST_AREA = 50;

/** Largest area of a sign, in square pixels: the more there are, the less room each has. */
function largestArea(count: number): number {
  return Math.min(700, Math.max(120, 30_000 / Math.max(count, 1)));
}

export interface PointPlace {
  readonly left: number;
  readonly top: number;
  readonly area: number;
}

export interface MatrixScales {
  readonly strength: ReturnType<typeof scaleLinear<number>>;
  readonly attractiveness: ReturnType<typeof scaleLinear<number>>;
  readonly width: number;
  readonly height: number;
  readonly placeOf: (point: MatrixPoint) => PointPlace;
}

/** Scales from values to pixels. The area of a sign grows evenly with its amount. */
export function matrixScales(
  points: readonly MatrixPoint[],
  cuts: MatrixCuts,
  outerWidth: number,
): MatrixScales {
  const width = Math.max(0, outerWidth - MATRIX_FRAME.left - MATRIX_FRAME.right);
  const height = MATRIX_FRAME.height - MATRIX_FRAME.top - MATRIX_FRAME.bottom;
  const domain = extent(
    points.map((point) => point.strength),
    cuts.strength,
  );
  const strength = scaleLinear<number>({ domain: [...domain], range: [0, width] });
  const attractiveness = scaleLinear<number>({ domain: [0, FULL_SCORE], range: [height, 0] });
  const largest = points.reduce((most, { size }) => Math.max(most, size), 0);
  const area = scaleLinear<number>({
    domain: [0, largest || 1],
    range: [SMALLEST_AREA, largestArea(points.length)],
  });
  return {
    strength,
    attractiveness,
    width,
    height,
    placeOf: (point) => ({
      left: strength(point.strength),
      top: attractiveness(point.attractiveness),
      area: area(point.size),
    }),
  };
}
