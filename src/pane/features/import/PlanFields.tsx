import { Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { mayMakeAccounts } from "./accounts-sheet";
import { Choice } from "./Choice";
import type { Plan, Seen } from "./import-state";
import { texts } from "./texts";

export interface PlanFieldsProps {
  readonly seen: Seen;
  readonly plan: Plan;
  readonly onPlan: (plan: Partial<Plan>) => void;
}

/** What becomes of the file: a table of its own, or news for one that is there. */
export function PlanFields(props: PlanFieldsProps): ReactElement {
  const { seen, plan, onPlan } = props;
  return (
    <>
      {seen.targets.length > 0 && <TargetChoice {...props} />}
      {plan.target === undefined && mayMakeAccounts(seen.look) && (
        <Switch
          label={texts.makesAccounts}
          checked={plan.makesAccounts}
          onChange={(_, { checked }) => {
            onPlan({ makesAccounts: checked });
          }}
        />
      )}
    </>
  );
}

function TargetChoice({ seen, plan, onPlan }: PlanFieldsProps): ReactElement {
  return (
    <Choice
      label={texts.becomes}
      chosen={plan.target ?? NEW}
      words={[NEW, ...seen.targets]}
      nameOf={(name) => (name === NEW ? texts.newTable : texts.updateOf(name))}
      onChoose={(name) => {
        onPlan({ target: name === NEW ? undefined : name });
      }}
    />
  );
}

/** No table has this name. */
const NEW = "";
