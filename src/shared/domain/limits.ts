/** Upper bounds for what a person or a file may hand in; lengths in UTF-16 units. */
export const limits = {
  name: 200,
  line: 500,
  email: 254,
  note: 20_000,
  evidence: 200_000,
  postingText: 1_000_000,
  postingHtml: 5_000_000,
  competencyFile: 2_000_000,
  postingsAtOnce: 500,
  criteria: 200,
  bulk: 10_000,
} as const;
