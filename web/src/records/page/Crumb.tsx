import { Link, type LinkProps, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { useKeys } from "@/lib/keys";
import { linkOf, listOf, type RecordRef } from "../links";
import { sayTotal } from "../list/total";
import type { View } from "../list/views";
import { useWalk } from "../list/walk";
import s from "./Crumb.module.css";

/** Where one came from, and the way to the neighbours in that list. */
export function Crumb({ type, id }: RecordRef) {
  const { t } = useTranslation("records");
  const navigate = useNavigate();
  const { walk, place, next } = useWalk({ type, id });
  const open = (other: number | null) => {
    if (other !== null) void navigate({ ...linkOf({ type, id: other }), replace: true } as never);
  };
  const previous = () => open(place?.previous ?? null);
  const following = () => void next().then(open, () => undefined);
  useKeys({ ArrowUp: previous, ArrowDown: following, k: previous, j: following }, place !== null);
  const list = { to: listOf(type), search: place ? walk?.query : {} } as LinkProps;
  const view = (walk?.query.view ?? "mine") as View;
  return (
    <nav className={s.crumb} aria-label={t("crumb.label")}>
      <Link {...list} className={s.back}>
        <Icon name="back" />
        {t(`frame:nav.${type}s`)}
      </Link>
      {place && (
        <>
          <span aria-hidden>/</span>
          <Link {...list}>{t(`list.view.${view}`)}</Link>
          <span className={s.at}>
            {t("crumb.at", { position: place.position, total: sayTotal(place.total) })}
          </span>
          <button
            type="button"
            className={s.step}
            disabled={place.previous === null}
            aria-label={t("crumb.previous")}
            title={t("crumb.previous_keys")}
            onClick={previous}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className={s.step}
            disabled={!place.hasNext}
            aria-label={t("crumb.next")}
            title={t("crumb.next_keys")}
            onClick={following}
          >
            <Icon name="down" />
          </button>
        </>
      )}
    </nav>
  );
}
