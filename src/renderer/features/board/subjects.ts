import { whoText } from "../../../shared/domain/labels.ts";
import type { NextAction } from "../../../shared/domain/nextAction.ts";

/** Applications of one requisition that something is done with. */
export interface PeopleSubject {
  requisitionId: string;
  applications: readonly { applicationId: string; name: string }[];
}

/** The same, with the stages they can go to. */
export interface ActionSubject extends PeopleSubject {
  applications: readonly { applicationId: string; name: string; stageId: string }[];
  stages: readonly { id: string; name: string }[];
}

/** Applications whose next action is written, put off or done. */
export interface NextActionSubject {
  applications: readonly {
    applicationId: string;
    name: string;
    nextAction: NextAction | null;
  }[];
}

/** "Ada Park" or "3 candidates". */
export function who({ applications }: { applications: readonly { name: string }[] }): string {
  return whoText(applications.map(({ name }) => name));
}

/** The applications' ids, in their order. */
export function idsOf({
  applications,
}: {
  applications: readonly { applicationId: string }[];
}): string[] {
  return applications.map(({ applicationId }) => applicationId);
}
