import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import "./app/global.css";
import { i18n, speak, startTexts } from "./lib/i18n";
import { firstLanguage, startLook } from "./lib/look";
import { queryClient } from "./lib/query";
import { sessionQuery } from "./lib/session";

async function start(): Promise<void> {
  startLook();
  // Side by side; a server that does not answer is shown by the page itself.
  const session = queryClient.fetchQuery(sessionQuery).catch(() => null);
  await startTexts(firstLanguage());
  const me = (await session)?.user;
  if (me && me.language !== i18n.language) await speak(me.language);
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<App />);
}

void start();
