import styles from "./CandidateCard.module.css";

const oneDigit = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Five bars for a mean rating from 1 to 5, with the figure for the pointer and screen readers. */
export function RatingBars({ mean }: { mean: number }) {
  const text = `Rated ${oneDigit.format(mean)} of 5`;
  return (
    <span
      className={styles["bars"]}
      role="img"
      aria-label={text}
      title={text}
      style={{ "--filled": String(Math.round(mean)) }}
    />
  );
}
