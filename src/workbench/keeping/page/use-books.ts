import { useCallback, useEffect, useState } from "react";
import type { BookEntry } from "../book/book-store";
import type { Desk } from "../desk/desk";
import { useRefusals } from "./use-refusals";

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
  const { said, say, attempt } = useRefusals();
  const load = useCallback(async () => {
    setList({ entries: await desk.list() });
  }, [desk]);
  useEffect(() => void attempt(load), [attempt, load]);
  const act = (deed: () => Promise<string>): void => {
    void attempt(async () => {
      say(await deed());
      await load();
    });
  };
  return { entries: list?.entries, isLoading: list === undefined, said, act };
}
