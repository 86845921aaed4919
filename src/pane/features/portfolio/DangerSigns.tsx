import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { ClassifiedAccount } from "./classify-accounts";
import { DANGER_TEXTS } from "./danger-texts";
import { gravestKind } from "./rank-danger";
import { groupDigits } from "./group-digits";

const useStyles = makeStyles({
  signs: {
    marginBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The signs of one account, what to do first, and what could not be looked at. */
export function DangerSigns({ account }: { readonly account: ClassifiedAccount }): ReactElement {
  const { signs: list } = useStyles();
  const { breakable } = usePageStyles();
  const { signs, owner, unchecked } = account.watched;
  const first = owner === "" ? DANGER_TEXTS.first : DANGER_TEXTS.firstBy(owner);
  return (
    <>
      <ul className={list}>
        {signs.map(({ says }) => (
          <li key={says}>
            <Text size={200} className={breakable}>
              {groupDigits(says)}
            </Text>
          </li>
        ))}
      </ul>
      <Text size={200} className={breakable}>
        <strong>{first}:</strong> {DANGER_TEXTS.advice[gravestKind(account)]}
      </Text>
      {unchecked.length === 0 ? null : (
        <Text size={200} className={breakable}>
          {`${DANGER_TEXTS.unchecked}: ${unchecked.join("; ")}.`}
        </Text>
      )}
    </>
  );
}
