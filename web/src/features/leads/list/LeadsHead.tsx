import { Link } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { usePhone } from "@/lib/media";
import { useMe } from "@/lib/session";
import type { ListQuery } from "../walk";
import s from "./LeadsHead.module.css";
import { useViewCounts } from "./useLeads";
import { SORTS, type Sort, type View, viewsFor } from "./view";

type Props = {
  query: ListQuery;
  view: View;
  onChange: (change: Partial<ListQuery>) => void;
  onCreate: () => void;
  /** A new lead is being written: its button is the one to press. */
  quiet: boolean;
};

/** Title, what may be begun here, the views with their counts, and the order. */
export function LeadsHead({ query, view, onChange, onCreate, quiet }: Props) {
  const { t } = useTranslation("leads");
  const { can, role } = useMe();
  const phone = usePhone();
  const views = viewsFor(role);
  const counts = useViewCounts(views);
  return (
    <>
      <PageHead title={t("title")}>
        {can.includes("lead.import") && !phone && (
          <Link to="/imports">
            <Button tabIndex={-1} icon={<Icon name="upload" />}>
              {t("import")}
            </Button>
          </Link>
        )}
        {can.includes("lead.create") && (
          <Button
            type={quiet || phone ? "default" : "primary"}
            className={s.create ?? ""}
            icon={<Icon name="plus" />}
            onClick={onCreate}
          >
            {t("create.title")}
          </Button>
        )}
      </PageHead>
      <div className={s.views}>
        <nav aria-label={t("views")}>
          {views.map((one) => (
            <Link
              key={one}
              to="/leads"
              search={{ ...query, view: one }}
              replace
              className={s.view}
              aria-current={one === view ? "page" : undefined}
            >
              {t(`view.${one}`)}
              <small>{counts[one]?.toLocaleString("en-US")}</small>
            </Link>
          ))}
        </nav>
        <SortMenu sort={query.sort ?? "-changed_at"} onChange={onChange} />
      </div>
    </>
  );
}

type SortProps = { sort: Sort; onChange: (change: { sort: Sort | undefined }) => void };

function SortMenu({ sort, onChange }: SortProps) {
  const { t } = useTranslation("leads");
  const name = t(`sort.${sort}`);
  const menu = {
    items: SORTS.map((one) => ({ key: one, label: t(`sort.${one}`) })),
    selectable: true,
    selectedKeys: [sort],
    onClick: ({ key }: { key: string }) =>
      onChange({ sort: key === "-changed_at" ? undefined : (key as Sort) }),
  };
  return (
    <Dropdown menu={menu} trigger={["click"]} placement="bottomRight">
      <Button type="text" icon={<Icon name="sort" />} aria-label={`${t("sort.label")} ${name}`}>
        {name}
      </Button>
    </Dropdown>
  );
}
