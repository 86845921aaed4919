import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BookEntry } from "../book/book-store";
import type { Desk } from "../desk/desk";
import { duplicateBook, removeBook, renameBook } from "../desk/shelf";
import { BookRow, type BookDeeds } from "./BookRow";
import { keepingTexts } from "./keeping-texts";
import { useBooks, type Books } from "./use-books";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

export interface BookListProps {
  readonly desk: Desk;
  /** Id of the workbook in view. */
  readonly inView: string | undefined;
  /** A workbook was chosen. */
  readonly onChosen: () => void;
}

/** All workbooks that are kept, and what can be done with each. */
export function BookList({ desk, inView, onChosen }: BookListProps): ReactElement {
  const styles = useStyles();
  const books = useBooks(desk);
  return (
    <div className={styles.page}>
      <Text>{keepingTexts.workbooksHelp}</Text>
      <div role="status">{books.said === "" ? null : <Text>{books.said}</Text>}</div>
      <Emptiness books={books} />
      <Rows desk={desk} inView={inView} onChosen={onChosen} books={books} />
    </div>
  );
}

interface RowsProps extends BookListProps {
  readonly books: Books;
}

function Rows(props: RowsProps): ReactElement {
  const { desk, inView, books } = props;
  const styles = useStyles();
  const entries = books.entries ?? [];
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <BookRow
          key={entry.id}
          entry={entry}
          others={entries.filter(({ id }) => id !== entry.id).map(({ name }) => name)}
          isInView={entry.id === inView}
          {...deedsOf(desk, entry, books)}
          onOpen={() => {
            open(props, entry.id);
          }}
        />
      ))}
    </ul>
  );
}

/** The list goes when it is open: where the browser refuses it, that is said here. */
function open({ desk, inView, onChosen, books }: RowsProps, id: string): void {
  if (id === inView) {
    onChosen();
    return;
  }
  books.act(async () => {
    await desk.open(id);
    onChosen();
    return "";
  });
}

function Emptiness({ books }: { readonly books: Books }): ReactElement | null {
  if (books.isLoading) return <Spinner size="tiny" label={keepingTexts.loading} />;
  if (books.entries === undefined) return <Text>{keepingTexts.cannotList}</Text>;
  return books.entries.length === 0 ? <Text>{keepingTexts.none}</Text> : null;
}

function deedsOf(desk: Desk, entry: BookEntry, { act }: Books): Omit<BookDeeds, "onOpen"> {
  return {
    onRename: (name) => {
      act(async () => {
        await renameBook(desk, entry, name);
        return keepingTexts.renamed(name);
      });
    },
    onDuplicate: () => {
      act(async () => {
        const copy = await duplicateBook(desk, entry, keepingTexts.copyOf(entry.name));
        return keepingTexts.duplicated(copy?.name ?? "");
      });
    },
    onRemove: () => {
      act(async () => {
        const isRemoved = await removeBook(desk, entry.id);
        return isRemoved ? keepingTexts.removed(entry.name) : keepingTexts.busy(entry.name);
      });
    },
  };
}
