import { useEffect } from "react";
import type { Unsubscribe } from "../../workbook/gateway";

/**
 * Listens to the workbook while a page is seen, and stops when it is left or the pane is hidden.
 *
 * @param isSeen - False while nobody sees the pane.
 * @param start - Begins to listen; must stay the same from one drawing to the next.
 * @param onRefused - Is told when the workbook refuses to be listened to, or to be left.
 */
export function useWorkbookListener(
  isSeen: boolean,
  start: () => Promise<Unsubscribe>,
  onRefused: (thrown: unknown) => void,
): void {
  useEffect(() => {
    if (!isSeen) return undefined;
    const started = start();
    started.catch(onRefused);
    return () => {
      // A start that was refused has been reported above, and leaves nothing to stop.
      void started.then(
        (stop) => stop().catch(onRefused),
        () => undefined,
      );
    };
  }, [isSeen, start, onRefused]);
}
