/** The app's mark: a list with one of its lines ticked. */
export function Logo({ size = 18 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="1.8"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 4.5h12M3 9h8M3 13.5h4.5" />
      <path d="m11.5 13 1.8 1.8L16.5 11" />
    </svg>
  );
}
