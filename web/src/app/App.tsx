import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App as AntdApp, ConfigProvider } from "antd";
import { useMemo } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { Spinner } from "@/components/Spinner";
import { currentLanguage, i18n, widgets } from "@/lib/i18n";
import { useMode } from "@/lib/look";
import { queryClient } from "@/lib/query";
import { antdLook } from "@/lib/theme/antd";
import { router } from "./routes";

/** Ant Design writes its styles into the page; the content policy wants this word on them. */
function styleNonce(): { nonce: string } | undefined {
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=csp-nonce]")?.content;
  return nonce && !nonce.startsWith("__") ? { nonce } : undefined;
}

// With a spinner of our own: the one of Ant Design goes away with a movement, and where the answer is
// quick that movement never ends, so that the button is called "loading" for good.
const BUTTONS = { autoInsertSpace: false, loadingIcon: <Spinner /> };

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Look />
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Look() {
  const mode = useMode();
  useTranslation();
  const look = useMemo(() => antdLook(mode), [mode]);
  return (
    <ConfigProvider
      theme={look}
      locale={widgets(currentLanguage())}
      csp={useMemo(styleNonce, [])}
      variant="filled"
      wave={{ disabled: true }}
      button={BUTTONS}
    >
      <AntdApp component={false} message={{ maxCount: 2 }}>
        <RouterProvider router={router} />
      </AntdApp>
    </ConfigProvider>
  );
}
