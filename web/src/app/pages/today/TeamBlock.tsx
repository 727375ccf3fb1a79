import { Link, type LinkProps } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import type { TeamToday } from "@/lib/contract";
import { ESCALATED } from "./CardList";
import { Ring } from "./Ring";
import s from "./TeamBlock.module.css";

const SHOWN = 4;

/** A manager's Today begins with the team: what is late, what came up to me, and who is behind. */
export function TeamBlock({ team, meId }: { team: TeamToday; meId: number }) {
  const { t } = useTranslation("today");
  const [all, setAll] = useState(false);
  const people = team.people
    .filter(({ id, open, done_today }) => id !== meId && open + done_today > 0)
    .toSorted((one, other) => other.late - one.late || other.open - one.open);
  // The cards themselves stand below; with none there, what was said of them.
  const escalated: LinkProps =
    team.escalated.length > 0 ? { to: "/today", hash: ESCALATED } : { to: "/notifications" };
  const shown = all ? people : people.slice(0, SHOWN);
  return (
    <section className={s.team} aria-label={t("team.label")}>
      <div className={s.figures}>
        <Figure
          value={team.late}
          label={t("team.late")}
          tone={team.late > 0 ? "red" : undefined}
          to={{ to: "/leads", search: { view: "department", late: true, sort: "due_at" } }}
        />
        <Figure value={team.escalated_to_me} label={t("team.escalated")} to={escalated} />
        <Figure
          value={team.without_next}
          label={t("team.without_next")}
          tone={team.without_next > 0 ? "red" : undefined}
          to={{ to: "/leads", search: { view: "department", without_next: true } }}
        />
        <Link to="/sops" className={s.figure}>
          <Ring done={team.done} total={team.total} />
          <span>
            <b className={s.share}>{`${team.done} / ${team.total}`}</b>
            <small>{t("team.done")}</small>
          </span>
        </Link>
      </div>
      {people.length > 0 && (
        <ul className={s.people}>
          {shown.map((person) => (
            <li key={person.id}>
              <Link
                to="/leads"
                search={{
                  view: "department",
                  owner: person.id,
                  sort: "due_at",
                  ...(person.late > 0 && { late: true }),
                }}
                className={s.person}
              >
                <Avatar name={person.name} size={20} />
                <b>{person.name}</b>
                <span>{t("team.open", { count: person.open })}</span>
                <span data-late={person.late > 0 || undefined}>
                  {t("team.late_of", { count: person.late })}
                </span>
                <span>{t("team.done_of", { count: person.done_today })}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {people.length > SHOWN && (
        <Button type="text" size="small" className={s.all ?? ""} onClick={() => setAll(!all)}>
          {t(all ? "team.fewer" : "team.everyone", { count: people.length })}
        </Button>
      )}
    </section>
  );
}

type FigureProps = { value: number; label: string; tone?: "red" | undefined; to: LinkProps };

function Figure({ value, label, tone, to }: FigureProps) {
  return (
    <Link {...to} className={s.figure}>
      <span>
        <b data-tone={tone}>{value}</b>
        <small>{label}</small>
      </span>
    </Link>
  );
}
