import { barsOf } from "./bars";

/** Cells of a line between bars, and whether the line has as many bars as its header. */
export interface BarredCells {
  readonly cells: readonly string[];
  /** `inside`: more bars, of which those of the header stand where they should; `shifted`: no telling. */
  readonly bars: "as in the header" | "inside" | "shifted";
  /** The cell in which a further bar stands, from 0. */
  readonly inside: number | undefined;
}

/** Cuts a line where the bars of the header stand, when it has others too; else at each of its bars. */
export function cutBarred(line: string, header: readonly number[]): BarredCells {
  const own = barsOf(line);
  if (own.length === header.length) {
    return { cells: cutAt(line, own), bars: "as in the header", inside: undefined };
  }
  const further = own.filter((at) => !header.includes(at));
  const first = further[0];
  if (first === undefined || own.length - further.length !== header.length) {
    return { cells: cutAt(line, own), bars: "shifted", inside: undefined };
  }
  const before = header.filter((at) => at < first).length;
  const opening = opensWithBar(line, header) ? 1 : 0;
  return { cells: cutAt(line, header), bars: "inside", inside: before - opening };
}

/** Cells between bars; what stands outside the outermost bars is a cell when it holds anything. */
function cutAt(line: string, bars: readonly number[]): readonly string[] {
  const edges = [-1, ...bars, line.length];
  const cells = edges.slice(1).map((end, index) => line.slice((edges[index] ?? 0) + 1, end).trim());
  const from = opensWithBar(line, bars) ? 1 : 0;
  const isClosed =
    bars.length > 1 && line.slice((bars.at(-1) ?? 0) + 1).trim() === "" && from === 1;
  return cells.slice(from, isClosed ? -1 : undefined);
}

function opensWithBar(line: string, bars: readonly number[]): boolean {
  return line.slice(0, bars[0] ?? 0).trim() === "" && /^\s*[|│┃║]/.test(line);
}
