import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { CustomerList } from "@/features/customers/list/CustomerList";
import { type CustomerListQuery, customerFilters, SORTS } from "@/features/customers/list/view";
import { ExportButton } from "@/features/exports/ExportButton";
import { usePhone } from "@/lib/media";
import { useMe } from "@/lib/session";
import { CreateButton, ListTop } from "@/records/list/ListTop";
import { read, viewOf } from "@/records/list/views";
import s from "../record/ListPage.module.css";

const NewCustomerPanel = lazy(async () => ({
  default: (await import("@/features/customers/create/NewCustomerPanel")).NewCustomerPanel,
}));

const route = getRouteApi("/frame/customers");

/** All customers that one may see. */
export function CustomersPage() {
  const { t } = useTranslation("customers");
  const me = useMe();
  const phone = usePhone();
  const navigate = useNavigate();
  const { new: creating, ...query } = route.useSearch();
  const show = (next: CustomerListQuery) => void navigate({ to: "/customers", search: next, replace: true });
  const create = () => void navigate({ to: "/customers", search: { ...query, new: true } });
  const open = (customerId: number) =>
    void navigate({ to: "/customers/$customerId", params: { customerId } });
  return (
    <div className={s.page}>
      <div className={s.list}>
        <ListTop
          type="customer"
          title={t("title")}
          query={query}
          view={viewOf(query, me.role)}
          sorts={SORTS}
          onSort={(sort) => show({ ...query, sort: read.one(SORTS)(sort) })}
        >
          {me.can.includes("customer.import") && !phone && (
            <Link to="/imports" search={{ target: "customer" }}>
              <Button tabIndex={-1} icon={<Icon name="upload" />}>
                {t("import")}
              </Button>
            </Link>
          )}
          {!phone && <ExportButton type="customer" asked={customerFilters.asked(query, me.role)} />}
          {me.can.includes("customer.create") && (
            <CreateButton label={t("create.title")} quiet={phone || creating === true} onClick={create} />
          )}
        </ListTop>
        <CustomerList query={query} onShow={show} onCreate={create} onOpen={open} />
      </div>
      <Suspense>
        {creating && <NewCustomerPanel onSaved={({ id }) => open(id)} onClose={() => show(query)} />}
      </Suspense>
    </div>
  );
}
