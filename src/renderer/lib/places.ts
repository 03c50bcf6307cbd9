/** The tabs of a requisition. */
export const requisitionTabs = ["board", "table", "template", "posting"] as const;
export type RequisitionTab = (typeof requisitionTabs)[number];

/** Links to the places of the app. */
export const hrefs = {
  home: "#/",
  newRequisition: "#/requisitions/new",
  candidates: "#/candidates",
  settings: "#/settings",
  requisition: (id: string, tab: RequisitionTab = "board") =>
    tab === "board" ? `#/requisitions/${id}` : `#/requisitions/${id}/${tab}`,
  candidate: (id: string) => `#/candidates/${id}`,
  scorecard: (id: string) => `#/scorecards/${id}`,
} as const;

/** Goes to a place, as a click on its link would. */
export function goTo(href: string): void {
  location.hash = href;
}
