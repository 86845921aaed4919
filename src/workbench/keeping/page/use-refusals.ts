import { useCallback, useState } from "react";
import { NotKept } from "../book/book-store";
import { keepingTexts } from "./keeping-texts";

/** What a person does with workbooks that are kept, which the browser may refuse at any time. */
export interface Refusals {
  /** What became of the last thing; blank when there is nothing to say. */
  readonly said: string;
  readonly say: (said: string) => void;
  /** Does it; what the browser refuses is said in words. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

export function useRefusals(): Refusals {
  const [said, say] = useState("");
  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof NotKept)) throw thrown;
      say(keepingTexts.cannotChange);
    }
  }, []);
  return { said, say, attempt };
}
