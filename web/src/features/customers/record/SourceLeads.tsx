import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Tag } from "@/components/Tag";
import type { CustomerPage } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import { Block } from "@/records/page/Block";
import s from "./SourceLeads.module.css";

/** The leads that this customer came from. */
export function SourceLeads({ leads }: { leads: CustomerPage["leads"] }) {
  const { t } = useTranslation("customers");
  const words = useWords();
  if (leads.length === 0) return null;
  return (
    <Block title={t("source_leads")} note={String(leads.length)}>
      {leads.map(({ id, company, state, created_at }) => (
        <Link key={id} {...linkOf({ type: "lead", id })} className={s.lead}>
          <span>{company}</span>
          <Tag tone="neutral">{t(`common:lead_state.${state}`)}</Tag>
          <time dateTime={created_at} title={words.exact(created_at)}>
            {words.day(created_at)}
          </time>
        </Link>
      ))}
    </Block>
  );
}
