/** Every page and its address. A page is loaded when it is first opened; what stands after `?` is checked here. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { readLifeSearch } from "@/features/sops/life/opened";
import { firstSop, sopsQuery } from "@/features/sops/queries";
import { needTexts } from "@/lib/i18n";
import { queryClient, RECORD_TYPES, type RecordType } from "@/lib/query";
import { sessionQuery } from "@/lib/session";
import { Frame } from "./frame/Frame";
import { NotFoundPage } from "./frame/NotFoundPage";
import { PageError } from "./frame/PageError";
import { readContactsSearch } from "./pages/contacts/search";
import { readCustomersSearch } from "./pages/customers/search";
import { readHandoverSearch } from "./pages/handovers/search";
import { readLeadsSearch } from "./pages/leads/search";
import { readScoresSearch } from "./pages/scores/search";
import { readSettingsSearch } from "./pages/settings/search";
import { ownAddress } from "./pages/sign_in/next";
import {
  readDesignerSearch,
  readMonitorSearch,
  readTrialSearch,
  readVersionsSearch,
} from "./pages/sop/search";
import { todayQuery } from "./pages/today/query";

const root = createRootRoute({ notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search): { next?: string | undefined; login?: string | undefined } => ({
    next: ownAddress(search.next),
    login: typeof search.login === "string" ? search.login : undefined,
  }),
  component: lazyRouteComponent(() => import("./pages/sign_in/SignInPage"), "SignInPage"),
});

const door = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

/** Open to whoever is not signed in. */
const doors = [
  createRoute({
    ...door("/forgotten"),
    component: lazyRouteComponent(() => import("./pages/sign_in/ForgottenPage"), "ForgottenPage"),
  }),
  createRoute({
    ...door("/new-password"),
    component: lazyRouteComponent(() => import("./pages/sign_in/NewPasswordPage"), "NewPasswordPage"),
  }),
  createRoute({
    ...door("/invitation"),
    component: lazyRouteComponent(() => import("./pages/sign_in/InvitationPage"), "InvitationPage"),
  }),
  createRoute({
    ...door("/setup"),
    component: lazyRouteComponent(() => import("./pages/sign_in/SetUpPage"), "SetUpPage"),
  }),
] as const;

const frame = createRoute({
  getParentRoute: () => root,
  id: "frame",
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    // Nobody is here yet: the company has to be set up first.
    if (!session.user && !session.company_name) throw redirect({ to: "/setup" });
    if (!session.user) throw redirect({ to: "/sign-in", search: { next: ownAddress(location.href) } });
  },
  component: Frame,
});

const page = <Path extends string>(path: Path) => ({ getParentRoute: () => frame, path }) as const;

const sopId = {
  parse: (raw: { sopId: string }) => ({ sopId: Number(raw.sopId) }),
  stringify: (params: { sopId: number }) => ({ sopId: String(params.sopId) }),
};

/** A page with words that stand apart. */
const withTexts =
  <Page,>(load: () => Promise<Page>, ...features: string[]) =>
  async (): Promise<Page> =>
    (await Promise.all([load(), ...features.map(needTexts)]))[0];

const pages = [
  createRoute({
    ...page("/"),
    beforeLoad: () => {
      throw redirect({ to: "/today", replace: true });
    },
  }),
  createRoute({
    ...page("/today"),
    // Asked for while the page itself is still on its way.
    loader: () => void queryClient.prefetchQuery(todayQuery()),
    component: lazyRouteComponent(() => import("./pages/today/TodayPage"), "TodayPage"),
  }),
  createRoute({
    ...page("/do/$kind/$itemId"),
    params: {
      parse: (raw) => ({
        kind: raw.kind === "task" ? ("task" as const) : ("step" as const),
        itemId: Number(raw.itemId),
      }),
      stringify: ({ kind, itemId }) => ({ kind, itemId: String(itemId) }),
    },
    validateSearch: (search): { act?: "write" | "snooze" | "hand_over" } => {
      const act = (["write", "snooze", "hand_over"] as const).find((one) => one === search.act);
      return act ? { act } : {};
    },
    component: lazyRouteComponent(() => import("./pages/work_item/WorkItemPage"), "WorkItemPage"),
  }),
  createRoute({
    ...page("/leads"),
    validateSearch: readLeadsSearch,
    component: lazyRouteComponent(() => import("./pages/leads/LeadsPage"), "LeadsPage"),
  }),
  createRoute({
    ...page("/leads/$leadId"),
    params: {
      parse: (raw) => ({ leadId: Number(raw.leadId) }),
      stringify: (p) => ({ leadId: String(p.leadId) }),
    },
    component: lazyRouteComponent(() => import("./pages/record/RecordPage"), "RecordPage"),
  }),
  createRoute({
    ...page("/customers"),
    validateSearch: readCustomersSearch,
    component: lazyRouteComponent(() => import("./pages/customers/CustomersPage"), "CustomersPage"),
  }),
  createRoute({
    ...page("/customers/$customerId"),
    params: {
      parse: (raw) => ({ customerId: Number(raw.customerId) }),
      stringify: (p) => ({ customerId: String(p.customerId) }),
    },
    component: lazyRouteComponent(() => import("./pages/customers/CustomerPage"), "CustomerPage"),
  }),
  createRoute({
    ...page("/contacts"),
    validateSearch: readContactsSearch,
    component: lazyRouteComponent(() => import("./pages/contacts/ContactsPage"), "ContactsPage"),
  }),
  createRoute({
    ...page("/contacts/$contactId"),
    params: {
      parse: (raw) => ({ contactId: Number(raw.contactId) }),
      stringify: (p) => ({ contactId: String(p.contactId) }),
    },
    component: lazyRouteComponent(() => import("./pages/contacts/ContactPage"), "ContactPage"),
  }),
  createRoute({
    ...page("/imports"),
    validateSearch: (search): { target?: RecordType } => ({
      target: RECORD_TYPES.find((type) => type === search.target),
    }),
    component: lazyRouteComponent(() => import("./pages/imports/ImportsPage"), "ImportsPage"),
  }),
  createRoute({
    ...page("/imports/$importId"),
    params: {
      parse: (raw) => ({ importId: Number(raw.importId) }),
      stringify: (p) => ({ importId: String(p.importId) }),
    },
    component: lazyRouteComponent(() => import("./pages/imports/ImportPage"), "ImportPage"),
  }),
  createRoute({
    // The monitor of the SOP that most work goes through.
    ...page("/sops"),
    beforeLoad: async () => {
      const first = firstSop(await queryClient.ensureQueryData(sopsQuery).catch(() => []));
      if (!first) throw redirect({ to: "/sop", replace: true });
      throw redirect({ to: "/sop/$sopId", params: { sopId: first.id }, replace: true });
    },
  }),
  createRoute({
    ...page("/sop"),
    component: lazyRouteComponent(() => import("./pages/sop/LibraryPage"), "LibraryPage"),
  }),
  createRoute({
    ...page("/sop/new"),
    component: lazyRouteComponent(() => import("./pages/sop/SopFilePage"), "NewSopPage"),
  }),
  createRoute({
    ...page("/sop/$sopId"),
    params: sopId,
    validateSearch: readMonitorSearch,
    component: lazyRouteComponent(() => import("./pages/sop/MonitorPage"), "MonitorPage"),
  }),
  createRoute({
    ...page("/sop/$sopId/design"),
    params: sopId,
    validateSearch: readDesignerSearch,
    component: lazyRouteComponent(
      withTexts(() => import("./pages/sop/DesignerPage"), "designer"),
      "DesignerPage",
    ),
  }),
  createRoute({
    ...page("/sop/$sopId/file"),
    params: sopId,
    component: lazyRouteComponent(() => import("./pages/sop/SopFilePage"), "SopFilePage"),
  }),
  createRoute({
    ...page("/sop/$sopId/versions"),
    params: sopId,
    validateSearch: readVersionsSearch,
    component: lazyRouteComponent(() => import("./pages/sop/VersionsPage"), "VersionsPage"),
  }),
  createRoute({
    ...page("/sop/$sopId/trial"),
    params: sopId,
    validateSearch: readTrialSearch,
    component: lazyRouteComponent(() => import("./pages/sop/TrialPage"), "TrialPage"),
  }),
  createRoute({
    ...page("/sop/map"),
    validateSearch: readLifeSearch,
    component: lazyRouteComponent(
      withTexts(() => import("./pages/life/LifePage"), "life"),
      "LifePage",
    ),
  }),
  createRoute({
    ...page("/scores"),
    validateSearch: readScoresSearch,
    component: lazyRouteComponent(
      withTexts(() => import("./pages/scores/ScoresPage"), "scores", "refreshers"),
      "ScoresPage",
    ),
  }),
  createRoute({
    ...page("/handovers/$handoverId"),
    params: {
      parse: (raw) => ({ handoverId: Number(raw.handoverId) }),
      stringify: (p) => ({ handoverId: String(p.handoverId) }),
    },
    validateSearch: readHandoverSearch,
    component: lazyRouteComponent(
      withTexts(() => import("./pages/handovers/HandoverPage"), "handovers"),
      "HandoverPage",
    ),
  }),
  createRoute({
    ...page("/refreshers/$refresherId"),
    params: {
      parse: (raw) => ({ refresherId: Number(raw.refresherId) }),
      stringify: (p) => ({ refresherId: String(p.refresherId) }),
    },
    component: lazyRouteComponent(
      withTexts(() => import("./pages/refreshers/RefresherPage"), "refreshers"),
      "RefresherPage",
    ),
  }),
  createRoute({
    ...page("/settings"),
    validateSearch: readSettingsSearch,
    component: lazyRouteComponent(
      withTexts(() => import("./pages/settings/SettingsPage"), "settings", "organisation", "handovers"),
      "SettingsPage",
    ),
  }),
  createRoute({
    ...page("/notifications"),
    component: lazyRouteComponent(
      () => import("./pages/notifications/NotificationsPage"),
      "NotificationsPage",
    ),
  }),
  createRoute({
    ...page("/me/security"),
    component: lazyRouteComponent(() => import("./pages/security/SecurityPage"), "SecurityPage"),
  }),
  createRoute({
    ...page("/me"),
    component: lazyRouteComponent(() => import("./pages/me/MePage"), "MePage"),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([signIn, ...doors, frame.addChildren(pages)]),
  defaultErrorComponent: PageError,
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  scrollRestoration: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
