import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import type { Person } from "@/lib/contract";
import { peopleQuery } from "@/lib/session";
import { mayOwn } from "./mayOwn";
import s from "./PersonPicker.module.css";

type Props = {
  id?: string;
  /** What it is for, where no label stands beside it. */
  label?: string;
  value: number | null;
  onChange: (id: number | null) => void;
  placeholder: string;
  /** Who stands in the list; everybody active when left out. */
  only?: (person: Person) => boolean;
  autoFocus?: boolean;
  /** The choice can be taken back. */
  clearable?: boolean;
};

/** One person, found by typing a part of the name or the department. */
export function PersonPicker({
  id,
  label,
  value,
  onChange,
  placeholder,
  only = mayOwn,
  autoFocus,
  clearable,
}: Props) {
  const { t } = useTranslation("frame");
  const { data: people, isPending } = useQuery(peopleQuery);
  const options = (people ?? [])
    .filter(only)
    .map((person) => ({ value: person.id, label: person.name, person }));
  const about = (person: Person) =>
    [person.department?.name, t(`role.${person.role}`)].filter(Boolean).join(" · ");
  return (
    <Select
      {...(id && { id })}
      {...(label && { "aria-label": label })}
      className={s.picker ?? ""}
      value={value}
      onChange={(next) => onChange(next ?? null)}
      placeholder={placeholder}
      loading={isPending}
      autoFocus={autoFocus}
      allowClear={clearable}
      options={options}
      showSearch={{
        filterOption: (typed, option) =>
          `${option?.label} ${option?.person.department?.name ?? ""}`
            .toLowerCase()
            .includes(typed.toLowerCase()),
      }}
      optionRender={({ data: { person } }) => (
        <span className={s.person}>
          <Avatar name={person.name} size={20} />
          {person.name}
          <small>{about(person)}</small>
        </span>
      )}
    />
  );
}
