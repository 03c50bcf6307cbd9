import { useRoute } from "../../lib/queries.ts";

/** Gives the names of interviewers by their ids. */
export function useInterviewerNames(): (id: string) => string {
  const { data } = useRoute("app.state", {});
  const names = new Map(data?.members.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "Somebody who was removed";
}
