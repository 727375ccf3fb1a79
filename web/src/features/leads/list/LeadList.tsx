import { lazy, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/lib/session";
import { useConditions } from "@/records/list/Conditions";
import { NothingHere } from "@/records/list/NothingHere";
import { RecordList } from "@/records/list/RecordList";
import { type Asked, useRows } from "@/records/list/rows";
import { viewOf } from "@/records/list/views";
import { LeadFilters } from "./LeadFilters";
import { leadLook } from "./look";
import { type LeadListQuery, leadFilters } from "./view";

/** Its dialogs are not needed before something is chosen. */
const Selected = lazy(async () => ({ default: (await import("./Selected")).Selected }));

type Props = {
  query: LeadListQuery;
  /** `query` is the whole address of the list. */
  onShow: (query: LeadListQuery) => void;
  onCreate: () => void;
  onOpen: (leadId: number) => void;
};

/** The leads that the address asks for. */
export function LeadList({ query, onShow, onCreate, onOpen }: Props) {
  const { t } = useTranslation("leads");
  const me = useMe();
  const asked = useMemo(() => leadFilters.asked(query, me.role), [query, me.role]);
  const list = useRows("lead", asked);
  const conditions = useConditions({
    type: "lead",
    filter: query.filter,
    error: list.error,
    onChange: (filter) => onShow({ ...query, filter }),
  });
  const clear = () => onShow(leadFilters.cleared(query));
  return (
    <RecordList
      type="lead"
      asked={asked as Asked}
      list={list}
      label={t("title")}
      look={leadLook}
      filters={
        <LeadFilters
          query={query}
          view={viewOf(query, me.role)}
          total={list.isPlaceholderData ? null : list.total}
          onChange={(change) => onShow({ ...query, ...change })}
          onClear={clear}
          conditions={conditions}
        />
      }
      conditions={conditions}
      selected={
        me.can.includes("lead.assign")
          ? (chosen) => <Selected {...chosen} asked={asked as Asked} />
          : undefined
      }
      empty={
        <NothingHere
          type="lead"
          filtered={leadFilters.count(query) > 0}
          onClear={clear}
          onCreate={onCreate}
        />
      }
      onOpen={onOpen}
    />
  );
}
