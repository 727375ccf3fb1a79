import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Tag } from "@/components/Tag";
import type { OwnCalendar } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import s from "./OwnCalendars.module.css";
import { dayOf, isBig, minutesOf, patternOf, restOf } from "./pattern";

type Props = { own: OwnCalendar; onChange: () => void; onRemove: () => void };

/** Whose hours, when they work, and what goes by them. */
export function OwnRow({ own, onChange, onRemove }: Props) {
  const { t } = useTranslation("settings");
  const name = own.department?.name ?? own.name;
  return (
    <li className={s.row} aria-label={name}>
      <div className={s.what}>
        <p>
          <b>{name}</b>
          <Tag tone="neutral">{t(own.department ? "own.department" : "own.shift")}</Tag>
        </p>
        <p className={s.hours}>
          <Hours own={own} />
        </p>
        <p className={s.whom}>
          <Whom own={own} />
        </p>
      </div>
      <span className={s.acts}>
        <Button type="text" aria-label={t("own.change_of", { name })} onClick={onChange}>
          {t("own.change")}
        </Button>
        <Button type="text" aria-label={t("own.remove_of", { name })} onClick={onRemove}>
          {t("own.remove")}
        </Button>
      </span>
    </li>
  );
}

function Hours({ own }: { own: OwnCalendar }) {
  const { t } = useTranslation("settings");
  const today = todayOf(useWords().now);
  const pattern = patternOf(own);
  const [rest, day] = [restOf(pattern), dayOf(pattern)];
  const said = [
    rest === "turns"
      ? t("own.turns", { week: t(isBig(pattern, today) ? "rest.big" : "rest.small") })
      : rest && t(`rest.${rest}`),
    day
      ? day
          .map(([begin, end]) => t(end < begin ? "own.night" : "own.stretch", { begin, end }))
          .join(t("own.and"))
      : t("hours.total", { hours: Math.round(minutesOf(pattern.week, true) / 6) / 10 }),
    !own.observes_holidays && t("own.no_holidays"),
  ];
  return said.filter(Boolean).join(t("own.comma"));
}

function Whom({ own }: { own: OwnCalendar }) {
  const { t } = useTranslation("settings");
  const names = own.members.map(({ name }) => name);
  const few = names.slice(0, 5).join(t("own.and"));
  const people = own.department || names.length > 5 ? t("own.people", { count: own.people }) : few;
  return [
    own.department ? t("own.beneath", { people }) : people,
    t("own.deadlines", { count: own.open_deadlines }),
  ].join(" · ");
}
