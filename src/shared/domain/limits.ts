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
  plannedInterviews: 100,
  bulk: 10_000,
  stageName: 60,
  /** Stages of one requisition that are not archived, and of one template. */
  stages: 30,
  /** Lines of the quick field that are read at once. */
  quickAddLines: 500,
  nextAction: 200,
  savedViews: 100,
} as const;
