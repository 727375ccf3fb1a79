import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "@/components/Icon";
import type { Conversion, LeadPage } from "@/lib/contract";
import s from "./Convert.module.css";

type Props = { page: LeadPage; offer: Conversion };

/** What becomes of people, history, open work and the SOP. */
export function Outcome({ page, offer }: Props) {
  const { t } = useTranslation("lead");
  const names = offer.contacts.map(({ name, phone }) => name || phone).filter(Boolean);
  const lines: [IconName, string][] = [];
  if (names.length > 0) {
    const values = { count: names.length, names: names.join(t("common:list_mark")) };
    lines.push(["users", t("convert.contacts", values)]);
  }
  lines.push(["note", t("convert.history", { count: page.counts.all })]);
  if (page.open.length > 0) lines.push(["task", t("convert.open", { count: page.open.length })]);
  const { run } = page;
  if (run && (run.state === "running" || run.state === "scheduled")) {
    lines.push(["sop", t("convert.run", { name: run.sop.name })]);
  }
  return (
    <section className={s.outcome}>
      <h3>{t("convert.then")}</h3>
      <ul>
        {lines.map(([icon, said]) => (
          <li key={icon}>
            <Icon name={icon} />
            {said}
          </li>
        ))}
      </ul>
    </section>
  );
}
