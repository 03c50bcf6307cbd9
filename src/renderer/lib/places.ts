/** The tabs of a requisition. */
export const requisitionTabs = ["board", "table", "template", "plan", "posting"] as const;
export type RequisitionTab = (typeof requisitionTabs)[number];

/** Links to the places of the app. */
export const hrefs = {
  home: "#/",
  newRequisition: "#/requisitions/new",
  candidates: "#/candidates",
  interviews: "#/interviews",
  settings: "#/settings",
  requisition: (id: string, tab: RequisitionTab = "board") =>
    tab === "board" ? `#/requisitions/${id}` : `#/requisitions/${id}/${tab}`,
  candidate: (id: string) => `#/candidates/${id}`,
  scorecard: (id: string) => `#/scorecards/${id}`,
  debrief: (applicationId: string) => `#/debriefs/${applicationId}`,
  compare: (applicationIds: readonly string[]) => `#/compare/${applicationIds.join(",")}`,
} as const;

/** Goes to a place, as a click on its link would. */
export function goTo(href: string): void {
  location.hash = href;
}
