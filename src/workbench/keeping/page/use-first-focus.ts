import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the keyboard to the first control inside an element that has just appeared, since what a person
 * pressed has gone.
 */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T> {
  const element = useRef<T>(null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, []);
  return element;
}
