import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/lib/session";
import { useConditions } from "@/records/list/Conditions";
import { FilterBar, FlagPill } from "@/records/list/FilterBar";
import { NothingHere } from "@/records/list/NothingHere";
import { RecordList } from "@/records/list/RecordList";
import { type Asked, useRows } from "@/records/list/rows";
import { sayTotal } from "@/records/list/total";
import { contactLook } from "./look";
import { type ContactListQuery, contactFilters } from "./view";

type Props = {
  query: ContactListQuery;
  /** `query` is the whole address of the list. */
  onShow: (query: ContactListQuery) => void;
  onCreate: () => void;
  onOpen: (contactId: number) => void;
};

/** The contacts that the address asks for. */
export function ContactList({ query, onShow, onCreate, onOpen }: Props) {
  const { t } = useTranslation("contacts");
  const { role } = useMe();
  const asked = useMemo(() => contactFilters.asked(query, role), [query, role]);
  const list = useRows("contact", asked);
  const total = list.isPlaceholderData ? null : list.total;
  const conditions = useConditions({
    type: "contact",
    filter: query.filter,
    error: list.error,
    onChange: (filter) => onShow({ ...query, filter }),
  });
  const clear = () => onShow(contactFilters.cleared(query));
  const filtered = contactFilters.count(query);
  return (
    <RecordList
      type="contact"
      asked={asked as Asked}
      list={list}
      label={t("title")}
      look={contactLook}
      filters={
        <FilterBar
          filtered={filtered}
          count={total !== null && t("count", { count: total, number: sayTotal(total) })}
          searches={t("search")}
          q={query.q}
          onSearch={(q) => onShow({ ...query, q })}
          onClear={clear}
          conditions={conditions}
        >
          {query.customer_id != null && (
            <FlagPill on onChange={() => onShow({ ...query, customer_id: undefined })}>
              {t("of_customer", { name: list.rows[0]?.customer.name ?? "" })}
            </FlagPill>
          )}
        </FilterBar>
      }
      conditions={conditions}
      empty={<NothingHere type="contact" filtered={filtered > 0} onClear={clear} onCreate={onCreate} />}
      onOpen={onOpen}
    />
  );
}
