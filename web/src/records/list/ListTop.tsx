import { Link, type LinkProps } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { usePhone } from "@/lib/media";
import { useMe } from "@/lib/session";
import { listOf, type RecordType } from "../links";
import s from "./ListTop.module.css";
import { useViewCounts } from "./rows";
import { sayTotal } from "./total";
import { type View, viewsFor } from "./views";

type Props = {
  type: RecordType;
  title: string;
  query: { view?: View | undefined; sort?: string | undefined };
  view: View;
  sorts: readonly string[];
  onSort: (sort: string | undefined) => void;
  /** At the right: what may be begun here. */
  children?: ReactNode;
};

/** Title, what may be begun here, the views with their counts, and the order. */
export function ListTop({ type, title, query, view, sorts, onSort, children }: Props) {
  const { t } = useTranslation("records");
  const { role } = useMe();
  const phone = usePhone();
  const views = viewsFor(role);
  const counts = useViewCounts(type, views);
  // What nobody shares with one needs no tab.
  const shown = views.filter((one) => one !== "shared" || one === view || (counts.shared ?? 0) > 0);
  return (
    <>
      {phone ? <Switch type={type}>{children}</Switch> : <PageHead title={title}>{children}</PageHead>}
      <div className={s.views}>
        <nav aria-label={t("list.views")}>
          {shown.map((one) => (
            <Link
              key={one}
              {...({ to: listOf(type), search: { ...query, view: one } } as LinkProps)}
              replace
              className={s.view}
              aria-current={one === view ? "page" : undefined}
            >
              {t(`list.view.${one}`)}
              <small>{counts[one] !== undefined && sayTotal(counts[one])}</small>
            </Link>
          ))}
        </nav>
        <SortMenu sort={query.sort ?? "-changed_at"} sorts={sorts} onSort={onSort} />
      </div>
    </>
  );
}

const TYPES: readonly RecordType[] = ["lead", "customer", "contact"];

/** On the phone the three lists share a tab: the title leads to the other two. */
function Switch({ type, children }: { type: RecordType; children: ReactNode }) {
  const { t } = useTranslation("records");
  return (
    <header className={s.switch}>
      {TYPES.map((one) => {
        const name = t(`frame:nav.${one}s`);
        return one === type ? (
          <h1 key={one}>{name}</h1>
        ) : (
          <Link key={one} {...({ to: listOf(one) } as LinkProps)}>
            {name}
          </Link>
        );
      })}
      <span className={s.begin}>{children}</span>
    </header>
  );
}

type SortProps = { sort: string; sorts: readonly string[]; onSort: (sort: string | undefined) => void };

function SortMenu({ sort, sorts, onSort }: SortProps) {
  const { t } = useTranslation("records");
  const name = t(`list.sort.${sort}`);
  const menu = {
    items: sorts.map((one) => ({ key: one, label: t(`list.sort.${one}`) })),
    selectable: true,
    selectedKeys: [sort],
    onClick: ({ key }: { key: string }) => onSort(key === "-changed_at" ? undefined : key),
  };
  return (
    <Dropdown menu={menu} trigger={["click"]} placement="bottomRight">
      <Button type="text" icon={<Icon name="sort" />} aria-label={`${t("list.sort.label")} ${name}`}>
        {name}
      </Button>
    </Dropdown>
  );
}

type CreateProps = { label: string; quiet: boolean; onClick: () => void };

/** The button that begins a new record; `quiet` while one is being written. */
export function CreateButton({ label, quiet, onClick }: CreateProps) {
  const phone = usePhone();
  return (
    <Button
      type={quiet ? "default" : "primary"}
      className={s.create ?? ""}
      icon={<Icon name="plus" size={phone ? 20 : 16} />}
      aria-label={label}
      onClick={onClick}
    >
      {!phone && label}
    </Button>
  );
}
