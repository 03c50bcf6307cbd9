import { useMemo } from "react";
import { isFree } from "../../../shared/domain/leaving.ts";
import { calendarDays } from "../../../shared/domain/workingDays.ts";
import type { RequisitionDetail } from "../../../shared/ipc/views.ts";
import { ExportButton } from "../../features/export/ExportButton.tsx";
import { useMembers } from "../../features/interviews/PersonPick.tsx";
import { countText, instantText, numberText, payText } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { goTo, hrefs, requisitionTabs, type RequisitionTab } from "../../lib/places.ts";
import { useShortcuts, type Shortcut } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useRequisitionDialogs } from "./requisitionDialogs.tsx";
import styles from "./RequisitionHeader.module.css";
import { RequisitionMenu } from "./RequisitionMenu.tsx";
import { StatusMenu, useStatusChange } from "./StatusMenu.tsx";
import { tabKeys, tabWords } from "./tabWords.ts";

const css = classesOf(styles);

/** The head of a requisition: its facts, its hiring team and openings, its status and its tabs. */
export function RequisitionHeader({
  detail,
  tab,
}: {
  detail: RequisitionDetail;
  tab: RequisitionTab;
}) {
  const { requisition } = detail;
  const { id, title, status } = requisition;
  const dialogs = useRequisitionDialogs(detail);
  const { open, commands } = dialogs;
  const statusChange = useStatusChange(id, status);
  const clock = clockOf(detail, useNow());
  useShortcuts(
    "Requisition",
    useMemo(() => {
      const goes: Shortcut[] = requisitionTabs.map((name) => ({
        keys: tabKeys[name],
        label: `Go to ${tabWords[name].toLowerCase()}`,
        run: () => {
          goTo(hrefs.requisition(id, name));
        },
      }));
      const all = [...goes, ...commands];
      // The board has an "n" of its own, which begins at the stage in use.
      if (tab === "board") return all;
      const add = () => {
        open("add");
      };
      return [{ keys: "n", label: "Add a candidate", run: add }, ...all];
    }, [id, tab, commands, open]),
  );
  return (
    <>
      <PageHeader
        title={title}
        marks={
          <>
            <StatusMenu status={status} onChange={statusChange.change} />
            {requisition.isSample ? <Tag>Sample</Tag> : null}
          </>
        }
        facts={[
          requisition.company,
          requisition.team,
          requisition.location,
          requisition.pay === null ? null : payText(requisition.pay),
          <button
            key="openings"
            type="button"
            className={css("fact")}
            title="Openings"
            onClick={() => {
              open("openings");
            }}
          >
            {openingsText(detail)}
          </button>,
          clock === null ? null : (
            <span key="clock" title={instantText(clock.since)}>
              {clock.text}
            </span>
          ),
          <TeamFact
            key="team"
            detail={detail}
            onOpen={() => {
              open("team");
            }}
          />,
        ]}
        actions={
          <>
            <ExportButton requisitionId={id} title={title} />
            <RequisitionMenu id={id} title={title} onOpen={open} />
            <Button
              kbd="n"
              onClick={() => {
                open("add");
              }}
            >
              Add candidate
            </Button>
          </>
        }
        tabs={
          <Tabs
            label="Requisition"
            tabs={requisitionTabs.map((name) => ({
              label: tabWords[name],
              href: hrefs.requisition(id, name),
              isCurrent: name === tab,
            }))}
          />
        }
      />
      {dialogs.element}
      {statusChange.element}
    </>
  );
}

/** "2 openings", "1 of 2 openings left", "All 2 openings filled" */
function openingsText({ openings }: RequisitionDetail): string {
  const existing = openings.filter((opening) => opening.closedAt === null);
  const left = existing.filter(isFree).length;
  if (existing.length === 0) return "No opening";
  if (left === existing.length) return countText(left, "opening");
  if (left > 0) return `${numberText(left)} of ${countText(existing.length, "opening")} left`;
  return existing.length === 1
    ? "Opening filled"
    : `All ${countText(existing.length, "opening")} filled`;
}

/** How long it is open, or since when its clocks stand still; null for a draft or a closed one. */
function clockOf(
  { requisition, pauses }: RequisitionDetail,
  now: string,
): { text: string; since: string } | null {
  const { status, openedAt } = requisition;
  const pause = pauses.at(-1);
  if (status === "on_hold" && pause?.to === null) {
    const days = calendarDays(pause.from, now);
    const length = days === 0 ? "since today" : `for ${countText(days, "day")}`;
    return { text: `On hold ${length}, the clocks stand still`, since: pause.from };
  }
  if (status !== "open" || openedAt === null) return null;
  const days = calendarDays(openedAt, now, pauses);
  return { text: days === 0 ? "Opened today" : `Open ${countText(days, "day")}`, since: openedAt };
}

/** Who hires: recruiters and managers by name, interviewers by number. */
function TeamFact({ detail: { team }, onOpen }: { detail: RequisitionDetail; onOpen: () => void }) {
  const members = useMembers();
  const namesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => members.find((member) => member.id === id)?.name ?? []);
  const lead = [...new Set([...namesOf(team.hiringManagerIds), ...namesOf(team.recruiterIds)])];
  const shown = lead.length > 2 ? [...lead.slice(0, 2), numberText(lead.length - 2)] : lead;
  const interviewers = team.interviewerIds.length;
  const words = [
    new Intl.ListFormat("en").format(shown),
    interviewers === 0 ? "" : countText(interviewers, "interviewer"),
  ].filter((part) => part !== "");
  return (
    <button type="button" className={css("fact")} title="Hiring team" onClick={onOpen}>
      {words.length === 0 ? "Name the hiring team" : words.join(", ")}
    </button>
  );
}
