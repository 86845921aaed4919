import { useState, type KeyboardEvent } from "react";

/** Which of many signs the Tab key reaches, and how the arrow keys move on from it. */
export interface PointFocus {
  readonly current: number;
  readonly moveTo: (index: number) => void;
  /** For the group around the signs, which stand in it in the order of their indices. */
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
}

/** One stop for the Tab key among `count` signs; arrow keys, Home and End walk through them. */
export function usePointFocus(count: number): PointFocus {
  const [remembered, setRemembered] = useState(0);
  const current = Math.min(remembered, Math.max(count - 1, 0));
  return {
    current,
    moveTo: setRemembered,
    onKeyDown: (event) => {
      const next = nextIndex(event.key, current, count);
      if (next === undefined) return;
      event.preventDefault();
      const sign = event.currentTarget.children.item(next);
      if (sign instanceof SVGElement) sign.focus();
    },
  };
}

/** The sign that a key leads to; `undefined` for a key that leads nowhere. */
export function nextIndex(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(current + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
