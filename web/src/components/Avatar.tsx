import s from "./Avatar.module.css";

type Props = {
  name: string;
  size?: 20 | 28 | 36;
  /** Not yet met. */
  dashed?: boolean;
};

/** 林晓彤 → 林, Anna Berg → A. */
const initial = (name: string) => [...name.trim()][0]?.toUpperCase() ?? "";

export function Avatar({ name, size = 28, dashed = false }: Props) {
  return (
    <span className={s.avatar} data-size={size} data-dashed={dashed || undefined} aria-hidden>
      {initial(name)}
    </span>
  );
}
