import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { BookList, type BookListProps } from "./BookList";
import { keepingTexts } from "./keeping-texts";

/** Opens the list of all workbooks that are kept. */
export function WorkbooksButton(props: Omit<BookListProps, "onChosen">): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle">{keepingTexts.workbooks}</Button>
      </DialogTrigger>
      <DialogSurface>
        <Workbooks {...props} onChosen={close} />
      </DialogSurface>
    </Dialog>
  );
}

function Workbooks(props: BookListProps): ReactElement {
  return (
    <DialogBody>
      <DialogTitle>{keepingTexts.workbooks}</DialogTitle>
      <DialogContent>
        <BookList {...props} />
      </DialogContent>
      <DialogActions>
        <DialogTrigger disableButtonEnhancement>
          <Button>{keepingTexts.close}</Button>
        </DialogTrigger>
      </DialogActions>
    </DialogBody>
  );
}
