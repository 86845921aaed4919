import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Unlisted } from "../../../functions/define/explanation";
import { CellText } from "../../components/CellText";
import { usePageStyles } from "../../components/page-styles";
import type { LocatedValue } from "./subject";
import { kindOf, titleOf } from "./value-title";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  value: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
  },
});

/** Values with what they are called, and the cell each came from. */
export function ValueList({
  values,
  unlisted,
  onGoTo,
}: {
  readonly values: readonly LocatedValue[];
  readonly unlisted?: Unlisted | undefined;
  readonly onGoTo: (address: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { plainList, breakable } = usePageStyles();
  return (
    <ul className={plainList}>
      {values.map((value) => (
        <li key={`${value.label} ${JSON.stringify(value.origin)}`} className={styles.value}>
          <Text className={breakable}>
            {titleOf(value)}: <ValueText value={value} />
          </Text>
          <Source value={value} onGoTo={onGoTo} />
        </li>
      ))}
      {unlisted === undefined ? null : (
        <li>
          <Text>{TEXTS.unlisted(unlisted)}</Text>
        </li>
      )}
    </ul>
  );
}

/** The value; where it was not given, what is used in its place. */
function ValueText({ value }: { readonly value: LocatedValue }): ReactElement {
  const { instead, origin } = value;
  const used = instead ?? (origin.kind === "default" ? value.value : undefined);
  const isLeftOut = used === undefined && origin.kind === "left-out";
  if (isLeftOut) return <em>{TEXTS.notGiven}</em>;
  const text = (
    <strong>
      <CellText value={used ?? value.value} kind={kindOf(value)} />
    </strong>
  );
  return used === undefined ? (
    text
  ) : (
    <>
      {TEXTS.notGiven}, {text} {TEXTS.isUsed}
    </>
  );
}

function Source({
  value: { address, origin },
  onGoTo,
}: {
  readonly value: LocatedValue;
  readonly onGoTo: (address: string) => void;
}): ReactElement {
  const { quiet } = usePageStyles();
  if (address !== undefined) {
    return (
      <Link
        as="button"
        aria-label={TEXTS.goTo(address)}
        onClick={() => {
          onGoTo(address);
        }}
      >
        {address}
      </Link>
    );
  }
  return (
    <Text size={200} className={quiet}>
      {ORIGINS[origin.kind]}
    </Text>
  );
}

const ORIGINS = {
  cell: TEXTS.written,
  absent: TEXTS.absent,
  "left-out": "",
  default: "",
  computed: TEXTS.computed,
} as const;
