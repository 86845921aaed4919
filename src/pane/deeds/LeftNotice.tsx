import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Leftover } from "../../workbook/transaction/deed-error";
import { adviceFor } from "../advice";
import { Notice } from "../components/Notice";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  list: {
    marginBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** So many places are told at once; a person opens the others. */
const TOLD = 6;

/** What deeds have left in the workbook, why it is still there, and the way to take it back. */
export function LeftNotice(props: {
  readonly leftovers: readonly Leftover[];
  readonly reason: unknown;
  readonly onFinish: () => void;
}): ReactElement {
  const { leftovers, reason, onFinish } = props;
  const [first, others] = [leftovers.slice(0, TOLD), leftovers.slice(TOLD)];
  return (
    <Notice intent="error" action={<Button onClick={onFinish}>{TEXTS.finish}</Button>}>
      {TEXTS.left}
      <LeftoverList leftovers={first} />
      {others.length === 0 ? null : (
        <details>
          <summary>{TEXTS.more(others.length)}</summary>
          <LeftoverList leftovers={others} />
        </details>
      )}
      {TEXTS.reason(adviceFor(reason))}
    </Notice>
  );
}

function LeftoverList({ leftovers }: { readonly leftovers: readonly Leftover[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {leftovers.map(({ where, stands, stood }, index) => (
        <li key={`${index} ${where}`}>
          <strong>{where}:</strong> {TEXTS.leftover(stands, stood)}
        </li>
      ))}
    </ul>
  );
}
