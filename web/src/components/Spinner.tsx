import s from "./Spinner.module.css";

/** What is under way. Not read out: whatever waits says so itself. */
export function Spinner() {
  return (
    <svg className={s.spinner} viewBox="0 0 16 16" aria-hidden>
      <path d="M8 1.500a6.500 6.500 0 1 1-6.500 6.500" />
    </svg>
  );
}
