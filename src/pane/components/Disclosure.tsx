import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { marginBlock: 0, fontSize: "inherit" },
  toggle: { paddingInline: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
  inside: { paddingInlineStart: tokens.spacingHorizontalS },
});

/** A section that the person opens and closes by its heading. */
export function Disclosure(props: {
  readonly heading: string;
  /** Its level on the page. */
  readonly as: "h3" | "h5";
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { heading, as: Heading, startsOpen = false, children } = props;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const insideId = useId();
  return (
    <div>
      <Heading className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": insideId } : {})}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {heading}
        </Button>
      </Heading>
      {isOpen ? (
        <div id={insideId} className={styles.inside}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
