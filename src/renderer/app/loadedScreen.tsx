import { lazy, useState, type ComponentType } from "react";

/** A screen whose code is loaded when it is first needed, or before that with `ahead`. */
export interface LoadedScreen<Props extends object> {
  readonly ahead: () => Promise<unknown>;
  readonly Screen: ComponentType<Props>;
}

/**
 * A screen that is drawn at once where its code is loaded: React's `lazy` shows a fallback even then,
 * and keeps it for at least 300 ms (its throttle of fallbacks).
 */
export function loadedScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LoadedScreen<Props> {
  let loaded: ComponentType<Props> | undefined;
  const ahead = async () => (loaded ??= await load());
  const Later = lazy(async () => ({ default: await ahead() }));
  function Screen(props: Props) {
    const [Drawn] = useState<ComponentType<Props>>(() => loaded ?? Later);
    return <Drawn {...props} />;
  }
  return { ahead, Screen };
}
