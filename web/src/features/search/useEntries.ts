import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import type { IconName } from "@/components/Icon";
import { api, read } from "@/lib/api";
import { useMode } from "@/lib/look";
import { openOverlay } from "@/lib/overlays";
import { changeMe, signOut, useMe } from "@/lib/session";
import { useSettled } from "@/lib/settled";
import { linkOf, type RecordType } from "@/records/links";
import { type Command, type Deed, isNamed, matches, offered } from "./commands";

export type Entry = {
  key: string;
  group: RecordType | Command["group"];
  icon: IconName;
  name: string;
  about: string;
  choose: () => void;
};

const ORDER: readonly RecordType[] = ["customer", "lead", "contact"];
const SIGNS: Record<RecordType, IconName> = { lead: "lead", customer: "building", contact: "users" };

/** What fits to the typed words: what was named in full, records, then pages and commands. */
export function useEntries(typed: string, onClose: () => void) {
  const { t } = useTranslation("search");
  const me = useMe();
  const mode = useMode();
  const navigate = useNavigate();
  const act = useDeed();
  const q = useSettled(typed);
  const search = useQuery({
    queryKey: ["search", q],
    queryFn: () => read(api.GET("/api/search", { params: { query: { q } } })),
    enabled: q !== "",
    placeholderData: (before) => before,
  });
  const hits = typed && q ? (search.data?.items ?? []) : [];
  const records = ORDER.flatMap((type) => hits.filter((hit) => hit.type === type)).map(
    (hit): Entry => ({
      key: `${hit.type}-${hit.id}`,
      group: hit.type,
      icon: SIGNS[hit.type],
      name: hit.title,
      about: hit.subtitle,
      choose: () => {
        onClose();
        void navigate(linkOf(hit) as never);
      },
    }),
  );
  const fitting = offered({ can: me.can, language: me.language, mode })
    .map((command) => ({ command, name: t(`command.${command.key}`) }))
    .filter(({ command, name }) => matches(command, name, typed));
  const named = fitting.filter(({ command, name }) => isNamed(command, name, typed));
  const others = fitting.filter((one) => !named.includes(one));
  const asEntry = ({ command, name }: (typeof fitting)[number]): Entry => ({
    key: command.key,
    group: command.group,
    icon: command.icon,
    name,
    about: "",
    choose: () => {
      onClose();
      act(command.deed);
    },
  });
  const entries = [...named.map(asEntry), ...records, ...others.map(asEntry)];
  return { entries, isSearching: search.isFetching || q !== typed };
}

/** Does what a command says. */
function useDeed(): (deed: Deed) => void {
  const { t } = useTranslation("search");
  const { message } = App.useApp();
  const navigate = useNavigate();
  async function act(deed: Deed): Promise<void> {
    if ("open" in deed) return openOverlay(deed.open);
    if ("theme" in deed) return changeMe({ theme: deed.theme });
    if ("language" in deed) return changeMe({ language: deed.language });
    if ("go" in deed) return navigate({ to: deed.go, search: deed.search ?? {} } as never);
    await signOut();
    await navigate({ to: "/sign-in", search: {} });
  }
  return (deed) => void act(deed).catch(() => message.error(t("common:not_saved")));
}
