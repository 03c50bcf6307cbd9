import { currentOffer, offerStateLabels, type OfferState } from "../../../shared/domain/offers.ts";
import type { ApplicationView } from "../../../shared/ipc/views.ts";
import { dueText } from "../../lib/days.ts";
import { todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { Tag, type TagKind } from "../../ui/Tag.tsx";
import type { CandidateActions } from "./actions.ts";
import styles from "./parts.module.css";
import { subjectOf } from "./words.ts";

const css = classesOf(styles);

const kinds: Readonly<Record<OfferState, TagKind>> = {
  draft: "neutral",
  sent: "accent",
  expired: "late",
  accepted: "good",
  declined: "neutral",
};

/** How the offer of an application stands; on the offer stage without one, a way to write it. */
export function OfferLine({
  name,
  application,
  actions,
}: {
  name: string;
  application: ApplicationView;
  actions: CandidateActions;
}) {
  const today = todayOf(new Date(useNow()));
  const { applicationId, requisitionId, stageId, disposition } = application;
  const offers = useRoute("offer.list", { applicationId });
  const requisition = useRoute("requisition.get", { id: requisitionId });
  if (offers.data === undefined) return null;
  const newestFirst = offers.data;
  const current = currentOffer(newestFirst.toReversed());
  const offer = newestFirst.find(({ id }) => id === current?.id);
  const open = () => {
    actions.offer(subjectOf(name, application));
  };
  if (offer === undefined) {
    const stage = requisition.data?.stages.find(({ id }) => id === stageId);
    if (stage?.kind !== "offer" || disposition !== "active") return null;
    return (
      <button type="button" className={css("flowAdd")} onClick={open}>
        + Offer
      </button>
    );
  }
  const { state, expiresOn, acceptedOn, declinedOn, terms } = offer;
  const answeredOn = acceptedOn ?? declinedOn;
  const when =
    answeredOn !== null
      ? ` ${dueText(answeredOn, today)}`
      : state === "sent" && expiresOn !== null
        ? `, expires ${dueText(expiresOn, today)}`
        : "";
  return (
    <div className={css("flowLine")}>
      <button type="button" className={css("flowText")} title="Open the offer" onClick={open}>
        Offer: <bdi>{terms}</bdi>
      </button>
      <Tag kind={kinds[state]}>
        {offerStateLabels[state]}
        {when}
      </Tag>
    </div>
  );
}
