/**
 * Calls back once, when an element is first drawn on a screen.
 *
 * Excel may open the pane's page without showing it, for the functions alone; nothing is drawn then.
 */
export function whenSeen(element: Element, onSeen: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    onSeen();
  });
  observer.observe(element);
}
