import { Button, Text } from "@fluentui/react-components";
import type { IDisposable } from "@univerjs/core";
import { useEffect, useState, type ReactElement } from "react";
import { WorkbookError, type WorkbookGateway } from "../workbook/gateway";
import type { Grid } from "./grid/create-grid";
import { makeTable, proposeTable, type TableProposal } from "./make-table/make-table";
import { onCellsSelected } from "./grid-events";
import { onRestAt } from "./on-rest-at";
import { texts } from "./texts";

export interface MakeTableButtonProps {
  readonly grid: Grid;
  /** The workbook of the grid, by which the table is made. */
  readonly workbook: WorkbookGateway;
}

/** Offers to make a table of the block that is selected, and says which of ours it would be. */
export function MakeTableButton({ grid, workbook }: MakeTableButtonProps): ReactElement | null {
  const { proposal, refusal, make } = useProposal({ grid, workbook });
  if (proposal === undefined) return null;
  return (
    <>
      {refusal !== undefined && <Text role="alert">{refusal}</Text>}
      <Button appearance={proposal.fits === undefined ? "subtle" : "primary"} onClick={make}>
        {proposal.fits === undefined ? texts.makeTable : texts.makeOurTable(proposal.fits)}
      </Button>
    </>
  );
}

interface ProposalInView {
  readonly proposal: TableProposal | undefined;
  /** Why the last table was not made. */
  readonly refusal: string | undefined;
  readonly make: () => void;
}

function useProposal({ grid, workbook }: MakeTableButtonProps): ProposalInView {
  const [proposal, setProposal] = useState<TableProposal>();
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    const propose = (): void => {
      setRefusal(undefined);
      setProposal(proposeTable(grid));
    };
    const listen = (listener: () => void): IDisposable => onCellsSelected(grid, listener);
    return onRestAt({ listen, ending: grid.ending }, propose);
  }, [grid]);
  const make = (): void => {
    if (proposal === undefined) return;
    makeTable(grid, workbook, proposal).then(
      () => {
        setProposal(undefined);
      },
      (thrown: unknown) => {
        setRefusal(thrown instanceof WorkbookError ? thrown.message : texts.tableNotMade);
      },
    );
  };
  return { proposal, refusal, make };
}
