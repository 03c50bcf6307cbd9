/** Which card is opened. */
export interface OpenedCard {
  candidateId: string;
  applicationId: string | null;
}

/** What the sheet beside the board asks of it. */
export interface BoardHandle {
  /** Opens the card after (1) or before (-1) the one opened last, as the board shows them. */
  openNeighbour: (step: 1 | -1) => void;
  /** Gives the focus to the card opened last. */
  focusOpened: () => void;
}
