/** Listeners of one kind of event. What comes before the first of them is kept for it. */
export function createListeners<T>() {
  const listeners = new Set<(event: T) => void>();
  const early: T[] = [];

  const tell = (event: T): void => {
    if (listeners.size === 0) early.push(event);
    for (const listener of listeners) listener(event);
  };
  /** Returns how to end it. */
  const listen = (listener: (event: T) => void): (() => void) => {
    listeners.add(listener);
    for (const event of early.splice(0)) listener(event);
    return () => {
      listeners.delete(listener);
    };
  };
  return { tell, listen };
}
