import type { Listening, Unsubscribe, WorkbookGateway } from "../../src/workbook/gateway";
import { waitFor } from "./contract";
import { openExcel, type OpenedExcel } from "./opened-excel";

interface Listened {
  readonly task: string;
  readonly listen: (workbook: WorkbookGateway, listening: Listening) => Promise<Unsubscribe>;
  readonly act: (opened: OpenedExcel) => Promise<void>;
}

const ignore = (): void => undefined;
const LISTENED: readonly Listened[] = [
  {
    task: "look up a change",
    listen: (workbook, listening) => workbook.onChanged(ignore, listening),
    act: ({ hands }) => hands.typeInto("Notes!B4", 6),
  },
  {
    task: "look up the names of sheets",
    listen: (workbook, listening) =>
      workbook.onChanged(ignore, { ...listening, inUse: () => ["Gone"] }),
    act: ({ hands }) => hands.typeInto("Notes!B4", 6),
  },
  {
    task: "look up the selection",
    listen: (workbook, listening) => workbook.onSelectionChanged(ignore, listening),
    act: ({ hands }) => hands.moveTo("Notes!B4"),
  },
];

/** The next answer of Excel is lost. */
function loseNext({ excel: { interrupts } }: OpenedExcel): void {
  interrupts.onAnswer(interrupts.counted().answer, () => {
    throw new Error("The connection was lost.");
  });
}

describe("whoever listens", () => {
  it.each(LISTENED)("is told that Excel could not $task", async ({ task, listen, act }) => {
    const opened = openExcel();
    const refused: unknown[] = [];
    await listen(opened.workbook, { onRefused: (thrown) => refused.push(thrown) });
    loseNext(opened);

    await act(opened);

    await waitFor(() => refused.length > 0, "the refusal");
    expect(refused).toMatchObject([
      { message: `Could not ${task}. Try again; if it keeps failing, report it.` },
    ]);
  });

  it("is told nothing more after stopping", async () => {
    const opened = openExcel();
    const [refused, witness]: [unknown[], string[]] = [[], []];
    const onRefused = (thrown: unknown): void => void refused.push(thrown);
    const stop = await opened.workbook.onChanged(ignore, { onRefused });
    await opened.workbook.onChanged((address) => witness.push(address));
    loseNext(opened);

    await opened.hands.typeInto("Notes!B4", 6);
    await stop();

    await waitFor(() => witness.length > 0, "the witness");
    expect(refused).toEqual([]);
  });
});
