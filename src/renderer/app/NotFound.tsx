import { hrefs } from "../lib/places.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Link } from "../ui/Link.tsx";

/** What an address without a screen shows. */
export function NotFound() {
  return (
    <EmptyState title="There is nothing at this address">
      It may have been removed. Go to{" "}
      <Link kind="accent" href={hrefs.home}>
        Home
      </Link>{" "}
      and start from there.
    </EmptyState>
  );
}
