import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageStyles } from "../../components/page-styles";
import type { Origin } from "./import-state";
import { texts } from "./texts";

export interface OriginFieldsProps {
  readonly origin: Origin;
  readonly onOriginate: (origin: Partial<Origin>) => void;
}

/** When the facts were true, and where they come from: asked once for all rows. */
export function OriginFields({ origin, onOriginate }: OriginFieldsProps): ReactElement {
  const styles = usePageStyles();
  return (
    <div className={styles.fields}>
      <Field label={texts.asOf}>
        <Input
          type="date"
          value={origin.asOf}
          onChange={(_, { value }) => {
            onOriginate({ asOf: value });
          }}
        />
      </Field>
      <Field label={texts.source}>
        <Input
          value={origin.source}
          onChange={(_, { value }) => {
            onOriginate({ source: value });
          }}
        />
      </Field>
    </div>
  );
}
