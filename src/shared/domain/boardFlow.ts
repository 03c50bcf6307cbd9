/** How many applications reached exactly these stages in their time. */
export interface Trail {
  /** Indexes of stages in the board's order; the index behind the last one means hired. */
  reached: readonly number[];
  count: number;
}

/** How many applications stood on a stage, and how many of them went on to a later one or were hired. */
export interface StageFlow {
  stageId: string;
  entered: number;
  wentOn: number;
}

/** Adds trails up by stage, in the order of the stages. */
export function flowOf(stageIds: readonly string[], trails: readonly Trail[]): StageFlow[] {
  const flow = stageIds.map((stageId) => ({ stageId, entered: 0, wentOn: 0 }));
  for (const { reached, count } of trails) {
    const furthest = Math.max(-1, ...reached);
    for (const index of reached) {
      const stage = flow[index];
      if (stage === undefined) continue;
      stage.entered += count;
      if (furthest > index) stage.wentOn += count;
    }
  }
  return flow;
}
