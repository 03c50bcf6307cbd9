import type { OpenOffer } from "../../../shared/ipc/boardViews.ts";
import { initials } from "../../../shared/domain/names.ts";
import { dueText } from "../../lib/days.ts";
import { countText, todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { useRoute } from "../../lib/queries.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Flows.module.css";
import homeStyles from "./Home.module.css";

const home = classesOf(homeStyles);
const css = classesOf(styles);

/** Offers that wait for an answer, the first to expire first; a press opens the offer. */
export function OpenOffers({
  onOpen,
}: {
  onOpen: (subject: {
    requisitionId: string;
    applications: readonly { applicationId: string; name: string }[];
  }) => void;
}) {
  const offers = useRoute("home.get", {}).data?.offers ?? [];
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="home-offers">
      <h2 id="home-offers" className={home("heading")}>
        Open offers
        <span>{countText(offers.length, "offer")}</span>
      </h2>
      <ul className={css("list")}>
        {offers.map((offer) => (
          <li key={offer.offerId} className={css("item")}>
            <button
              type="button"
              className={css("link")}
              onClick={() => {
                const { requisitionId, applicationId, name } = offer;
                onOpen({ requisitionId, applications: [{ applicationId, name }] });
              }}
            >
              <Avatar initials={initials(offer.name)} />
              <span className={css("name")}>
                <bdi>{offer.name}</bdi>
              </span>
              <OfferState offer={offer} />
              <span className={css("where")}>{offer.requisitionTitle}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfferState({ offer: { state, sentOn, expiresOn } }: { offer: OpenOffer }) {
  const today = todayOf(new Date(useNow()));
  return (
    <span className={css("what")}>
      {state === "expired" ? (
        <Tag kind="late">Expired {dueText(expiresOn ?? sentOn, today)}</Tag>
      ) : (
        <Tag kind="accent">
          {expiresOn === null ? "Sent" : `Expires ${dueText(expiresOn, today)}`}
        </Tag>
      )}
      <span className={css("detail")}>sent {dueText(sentOn, today)}</span>
    </span>
  );
}
