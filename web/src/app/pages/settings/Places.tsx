import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import s from "./Places.module.css";
import type { Tab } from "./search";

type Props = { tabs: readonly Tab[]; shown: Tab; named: (tab: Tab) => ReactNode };

/** The parts of the settings, each with an address; pushed sideways where they are too many. */
export function Places({ tabs, shown, named }: Props) {
  const { t } = useTranslation("settings");
  const here = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is shown, another link is here.
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for what to do on leaving.
    here.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  return (
    <nav className={s.places} aria-label={t("title")}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          ref={tab === shown ? here : undefined}
          to="/settings"
          search={{ tab }}
          replace
          aria-current={tab === shown ? "page" : undefined}
        >
          {named(tab)}
        </Link>
      ))}
    </nav>
  );
}
