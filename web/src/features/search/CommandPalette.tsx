import { Input, Modal } from "antd";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Kbd } from "@/components/Kbd";
import s from "./CommandPalette.module.css";
import { type Entry, useEntries } from "./useEntries";

/** One search for everything, over any page: leads, pages, commands. The keyboard is enough. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("search");
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const { entries, isSearching } = useEntries(typed.trim(), onClose);
  const last = entries.length - 1;
  const chosen = entries[Math.min(at, last)];
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => (Math.min(now, last) + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      chosen.choose();
    }
  }
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={600}
      style={{ top: 80 }}
      // The title is for screen readers alone: the field says what this is.
      title={t("label")}
      styles={{ container: { padding: 0 }, header: { display: "none" } }}
    >
      <div className={s.field}>
        <Input
          size="large"
          variant="borderless"
          autoFocus
          value={typed}
          placeholder={t("frame:search")}
          aria-label={t("frame:search")}
          prefix={<Icon name="search" size={20} />}
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={chosen && `${id}-${chosen.key}`}
          onKeyDown={press}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
        />
      </div>
      <List id={id} entries={entries} chosen={chosen} onPoint={setAt} />
      {entries.length === 0 && !isSearching && (
        <p className={s.none}>{t("common:search_none", { q: typed.trim() })}</p>
      )}
      <footer className={s.foot} aria-hidden>
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        {t("foot.move")}
        <Kbd>↵</Kbd>
        {t("foot.open")}
        <Kbd>Esc</Kbd>
        {t("foot.close")}
      </footer>
    </Modal>
  );
}

type ListProps = {
  id: string;
  entries: Entry[];
  chosen: Entry | undefined;
  onPoint: (index: number) => void;
};

function List({ id, entries, chosen, onPoint }: ListProps) {
  const { t } = useTranslation("search");
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is always in sight.
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen?.key]);
  return (
    <div ref={list} id={id} role="listbox" className={s.list} aria-label={t("label")}>
      {entries.map((entry, index) => (
        <div key={entry.key} role="presentation">
          {entry.group !== entries[index - 1]?.group && (
            <p className={s.group} role="presentation">
              {t(`group.${entry.group}`)}
            </p>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above listens to the keys. */}
          <div
            id={`${id}-${entry.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            className={s.entry}
            onMouseMove={() => onPoint(index)}
            onClick={entry.choose}
          >
            <Icon name={entry.icon} size={20} />
            <span className={s.name}>{entry.name}</span>
            {entry.about && <span className={s.about}>{entry.about}</span>}
          </div>
        </div>
      ))}
    </div>
  );
}
