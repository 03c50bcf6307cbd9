import { labels } from "../../../shared/domain/labels.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { TeamMember } from "../../../shared/ipc/views.ts";
import { findTeamMember, insertTeamMember, updateTeamMember } from "../store/tables/teamMembers.ts";
import { writeSetting } from "../store/tables/settings.ts";
import { commit, found, type Context } from "./context.ts";

/** Adds a person to the team. */
export function addMember(context: Context, input: ParsedInputOf<"member.add">): TeamMember {
  return commit(context, labels.addMember(input.name), (tx) => {
    const member = { ...input, id: tx.newId() };
    insertTeamMember(tx, member);
    return member;
  });
}

/** Changes a team member's name and e-mail. */
export function renameMember(context: Context, input: ParsedInputOf<"member.rename">): null {
  return commit(context, labels.renameMember(input.name), (tx) => {
    found(findTeamMember(tx, input.id), "This person");
    updateTeamMember(tx, input);
    return null;
  });
}

/** Says who acts from now on, in every window. */
export function chooseActor(context: Context, { id }: ParsedInputOf<"actor.choose">): null {
  return commit(context, null, (tx) => {
    found(findTeamMember(tx, id), "This person");
    writeSetting(tx, "actor", id);
    return null;
  });
}
