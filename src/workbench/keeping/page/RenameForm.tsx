import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ChangeEvent, type FormEvent, type ReactElement } from "react";
import { nameFault } from "../book/book-names";
import { keepingTexts } from "./keeping-texts";
import { useFirstFocus } from "./use-first-focus";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  deeds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface RenameFormProps {
  readonly name: string;
  readonly others: readonly string[];
  readonly onName: (name: string) => void;
  readonly onEnd: () => void;
}

/** Asks for another name of a workbook. */
export function RenameForm({ name, others, onName, onEnd }: RenameFormProps): ReactElement {
  const styles = useStyles();
  const form = useFirstFocus<HTMLFormElement>();
  const [wanted, setWanted] = useState(name);
  const fault = nameFault(wanted, others);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (fault !== undefined) return;
    onName(wanted.trim());
    onEnd();
  };
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    setWanted(target.value);
  };
  const message = fault === undefined ? null : keepingTexts.fault(fault);
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <Field label={keepingTexts.name} validationMessage={message}>
        <Input value={wanted} onChange={change} />
      </Field>
      <Choices onCancel={onEnd} />
    </form>
  );
}

function Choices({ onCancel }: { readonly onCancel: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.deeds}>
      <Button size="small" type="submit" appearance="primary">
        {keepingTexts.save}
      </Button>
      <Button size="small" onClick={onCancel}>
        {keepingTexts.cancel}
      </Button>
    </div>
  );
}
