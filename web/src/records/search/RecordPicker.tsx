import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { Ref } from "@/lib/contract";
import { useSettled } from "@/lib/settled";
import type { RecordType } from "../links";

type Props = {
  id: string;
  type: RecordType;
  value: Ref | null;
  placeholder: string;
  onChange: (record: Ref | null) => void;
};

/** One record, found by typing a part of its name. */
export function RecordPicker({ id, type, value, placeholder, onChange }: Props) {
  const { t } = useTranslation("common");
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ["search", q],
    queryFn: () => read(api.GET("/api/search", { params: { query: { q } } })),
    enabled: q !== "",
    placeholderData: (before) => before,
  });
  const found = q ? (data?.items ?? []).filter((hit) => hit.type === type) : [];
  const options = found.map((hit) => ({ value: hit.id, label: hit.title }));
  if (value && !q) options.push({ value: value.id, label: value.name });
  return (
    <Select
      id={id}
      value={value?.id ?? null}
      placeholder={placeholder}
      options={options}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={q && !isFetching ? t("search_none", { q }) : null}
      onChange={(next: number | null, option) => {
        const chosen = Array.isArray(option) ? option[0] : option;
        onChange(next && chosen ? { id: next, name: String(chosen.label) } : null);
      }}
    />
  );
}
