import { useCallback, useEffect, useState } from "react";
import { NotKept, type BookEntry } from "../book/book-store";
import type { Desk } from "../desk/desk";
import { keepingTexts } from "./keeping-texts";

/** The workbooks of the list, while it is shown. */
export interface Books {
  /** `undefined` until they are there, or where none can be kept. */
  readonly entries: readonly BookEntry[] | undefined;
  readonly isLoading: boolean;
  /** What became of the last thing that a person did with one. */
  readonly said: string;
  /** Does something with one, and shows the list as it is then. */
  readonly act: (deed: () => Promise<string>) => void;
}

/** Keeps the list current while it is open. */
export function useBooks(desk: Desk): Books {
  const [list, setList] = useState<{ readonly entries: readonly BookEntry[] | undefined }>();
  const [said, setSaid] = useState("");
  const load = useCallback(async () => {
    setList({ entries: await desk.list() });
  }, [desk]);
  const guarded = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof NotKept)) throw thrown;
      setSaid(keepingTexts.cannotChange);
    }
  }, []);
  useEffect(() => void guarded(load), [guarded, load]);
  const act = (deed: () => Promise<string>): void => {
    void guarded(async () => {
      setSaid(await deed());
      await load();
    });
  };
  return { entries: list?.entries, isLoading: list === undefined, said, act };
}
