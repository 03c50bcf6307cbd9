import type { CandidateRow } from "../../../shared/ipc/views.ts";
import { agoText, inStageText, instantText, sinceText } from "../../lib/format.ts";
import type { TableColumn } from "../../ui/tableParts.ts";
import { Tag } from "../../ui/Tag.tsx";
import { dispositionWords, stageLateness } from "./words.ts";

/** One row for each application, and one for a candidate without any. */
export function rowId(row: CandidateRow): string {
  return row.applicationId ?? row.candidateId;
}

function stageText({ disposition, stageName }: CandidateRow): string {
  if (disposition === null) return "Prospect";
  if (disposition === "active") return stageName ?? "";
  const where = stageName === null ? "" : ` in ${stageName}`;
  return `${dispositionWords[disposition]}${where}`;
}

function InStage({ row, now }: { row: CandidateRow; now: string }) {
  if (row.disposition !== "active" || row.enteredStageAt === null) return null;
  const text = inStageText(row.enteredStageAt, now);
  const title = sinceText(row.stageName ?? "", row.enteredStageAt, now);
  return stageLateness(row, now)?.isLate === true ? (
    <Tag kind="late" title={title}>
      {text}, late
    </Tag>
  ) : (
    <span title={title}>{text}</span>
  );
}

/** The columns of the list; `now` is an instant. Their ids are those that the core sorts by. */
export function candidateColumns(
  now: string,
  hasRequisition: boolean,
): TableColumn<CandidateRow>[] {
  const columns: TableColumn<CandidateRow>[] = [
    {
      id: "name",
      header: "Name",
      width: 220,
      text: (row) => row.name,
      cell: (row) => <bdi>{row.name}</bdi>,
    },
    {
      id: "current",
      header: "Current",
      width: 260,
      text: ({ currentTitle, currentCompany }) =>
        [currentTitle, currentCompany].filter((part) => part !== null).join(", "),
    },
    {
      id: "requisition",
      header: "Requisition",
      width: 200,
      text: (row) => row.requisitionTitle ?? "",
    },
    { id: "stage", header: "Stage", width: 160, text: stageText },
    {
      id: "inStage",
      header: "In stage",
      width: 96,
      text: (row) =>
        row.disposition === "active" && row.enteredStageAt !== null
          ? inStageText(row.enteredStageAt, now)
          : "",
      cell: (row) => <InStage row={row} now={now} />,
    },
    { id: "source", header: "Source", width: 110, text: (row) => row.source ?? "" },
    {
      id: "activity",
      header: "Last activity",
      width: 112,
      text: (row) => agoText(row.lastActivityAt, now),
      cell: (row) => (
        <span title={instantText(row.lastActivityAt)}>{agoText(row.lastActivityAt, now)}</span>
      ),
    },
  ];
  return hasRequisition ? columns : columns.filter(({ id }) => id !== "requisition");
}

/** Columns that are copied though they are not shown. */
export function copiedColumns(now: string): TableColumn<CandidateRow>[] {
  const [name, ...others] = candidateColumns(now, true);
  const email: TableColumn<CandidateRow> = {
    id: "email",
    header: "E-mail",
    width: 0,
    text: (row) => row.email ?? "",
  };
  return name === undefined ? [] : [name, email, ...others];
}
