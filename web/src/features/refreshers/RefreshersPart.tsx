import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Tag } from "@/components/Tag";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { useRefreshers } from "./queries";
import s from "./Refreshers.module.css";

/** Who of those within reach goes through an SOP again, and who has. */
export function RefreshersPart() {
  const { t } = useTranslation("refreshers");
  const me = useMe();
  const words = useWords();
  const others = useRefreshers().data?.filter(({ person }) => person.id !== me.id) ?? [];
  if (others.length === 0) return null;
  return (
    <section className={s.part}>
      <h2 className={s.title}>
        {t("list")} <em>{others.length}</em>
      </h2>
      <ul>
        {others.map(({ id, person, sop, before, read_at }) => (
          <li key={id}>
            <Link to="/refreshers/$refresherId" params={{ refresherId: id }} className={s.row}>
              <span className={s.words}>
                <b>{t("of", { name: person.name, sop: sop.name })}</b>
                <small>{t("kept_of", { kept: before.kept, due: before.due })}</small>
              </span>
              <Tag tone={read_at ? "green" : "amber"}>
                {read_at ? t("read", { day: words.day(read_at) }) : t("open")}
              </Tag>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
