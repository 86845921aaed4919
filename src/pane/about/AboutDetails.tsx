import { Button, Field, Link, Text, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePageStyles } from "../components/page-styles";
import { copyText } from "./copy-text";
import { detailsText } from "./details-text";
import { lastShown } from "./error-trace";
import type { ProgramFacts } from "./program-facts";
import { TEXTS } from "./texts";
import { VERSION } from "./version";

type Copying =
  | { readonly phase: "none" | "copied" }
  /** The text is there to be copied by hand. */
  | { readonly phase: "refused"; readonly text: string };

/** The version, the pages of help, and the details for a support mail. */
export function AboutDetails({ program }: { readonly program: () => ProgramFacts }): ReactElement {
  const styles = usePageStyles();
  const [copying, setCopying] = useState<Copying>({ phase: "none" });
  const copy = async (): Promise<void> => {
    const details = { version: VERSION, address: location.href, program: program() };
    const text = detailsText({ ...details, lastError: lastShown() });
    setCopying({ phase: await copyText(navigator.clipboard, text), text });
  };
  return (
    <div className={styles.section}>
      <Text>{TEXTS.version(VERSION)}</Text>
      <div className={styles.row}>
        <PageLink page="help.html">{TEXTS.help}</PageLink>
        <PageLink page="functions.html">{TEXTS.reference}</PageLink>
      </div>
      <Text size={200}>{TEXTS.copyHint}</Text>
      <Button className={styles.start} size="small" onClick={() => void copy()}>
        {TEXTS.copy}
      </Button>
      <CopyOutcome copying={copying} />
    </div>
  );
}

/** A page of the build, beside the pane's own. */
function PageLink(props: { readonly page: string; readonly children: string }): ReactElement {
  return (
    <Link href={props.page} target="_blank" rel="noreferrer">
      {props.children}
    </Link>
  );
}

function CopyOutcome({ copying }: { readonly copying: Copying }): ReactElement {
  return (
    <>
      <div role="status">
        {copying.phase === "none" ? null : <Text size={200}>{TEXTS[copying.phase]}</Text>}
      </div>
      {copying.phase === "refused" ? (
        <Field label={TEXTS.details}>
          <Textarea readOnly rows={6} value={copying.text} />
        </Field>
      ) : null}
    </>
  );
}
