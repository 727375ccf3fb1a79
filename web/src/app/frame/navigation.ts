import type { LinkProps } from "@tanstack/react-router";
import type { IconName } from "@/components/Icon";
import type { Me, Right } from "@/lib/contract";

export type Place = {
  to: NonNullable<LinkProps["to"]>;
  icon: IconName;
  key: string;
  needs?: Right;
  /** Where its pages lie, if not below its own address. */
  under?: readonly string[];
};

/** The places of the product, as far as they exist. `key` is the text in frame.json. */
const places: Place[] = [
  { to: "/today", icon: "today", key: "nav.today" },
  { to: "/leads", icon: "lead", key: "nav.leads" },
  { to: "/customers", icon: "building", key: "nav.customers" },
  { to: "/contacts", icon: "users", key: "nav.contacts" },
  { to: "/sops", icon: "sop", key: "nav.sop", needs: "monitor.read", under: ["/sop", "/scores"] },
];
export const settingsPlace: Place = { to: "/settings", icon: "settings", key: "nav.settings" };

export const placesFor = (me: Me): Place[] => places.filter(({ needs }) => !needs || me.can.includes(needs));
