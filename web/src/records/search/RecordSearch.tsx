import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { api, read } from "@/lib/api";
import type { SearchHit } from "@/lib/contract";
import { useSettled } from "@/lib/settled";
import s from "./RecordSearch.module.css";

type Props = {
  placeholder: string;
  /** Which hits may be chosen; all when left out. */
  only?: (hit: SearchHit) => boolean;
  onChoose: (hit: SearchHit) => void;
};

const everything = () => true;

/** Records by name, phone or pinyin; ↑ ↓ and Enter choose one. */
export function RecordSearch({ placeholder, only = everything, onChoose }: Props) {
  const { t } = useTranslation("common");
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const q = useSettled(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ["search", q],
    queryFn: () => read(api.GET("/api/search", { params: { query: { q } } })),
    enabled: q !== "",
    placeholderData: (before) => before,
  });
  const hits = q ? (data?.items ?? []).filter(only) : [];
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => Math.min(Math.max(now + step, 0), hits.length - 1));
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      const hit = hits[at];
      if (hit) onChoose(hit);
    }
  }
  return (
    <div className={s.search}>
      <Input
        size="large"
        autoFocus
        value={typed}
        placeholder={placeholder}
        aria-label={placeholder}
        prefix={<Icon name="search" />}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={id}
        aria-activedescendant={hits[at] ? `${id}-${hits[at].type}-${hits[at].id}` : undefined}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div id={id} role="listbox" className={s.hits} aria-label={placeholder}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above listens to the keys.
          <div
            key={`${hit.type}-${hit.id}`}
            id={`${id}-${hit.type}-${hit.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={s.hit}
            onMouseMove={() => setAt(index)}
            onClick={() => onChoose(hit)}
          >
            <b>{hit.title}</b>
            <span>{hit.subtitle}</span>
            <small>{t(`record.${hit.type}`)}</small>
          </div>
        ))}
        {q && !isFetching && hits.length === 0 && <p className={s.none}>{t("search_none", { q })}</p>}
      </div>
    </div>
  );
}
