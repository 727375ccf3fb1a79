import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** `antd`'s own entry pulls in every component; one file per component saves a third of the first load. */
function antdFromFiles(): Plugin {
  const entry = /import\s*\{([^}]+)\}\s*from\s*["']antd["'];?/g;
  const folder = (name: string) => name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
  const one = (item: string) => {
    const [name = "", local = name] = item.trim().split(/\s+as\s+/);
    return `import ${local} from "antd/es/${folder(name)}";`;
  };
  const rewrite = (names: string) =>
    names
      .split(",")
      .filter((item) => item.trim())
      .map(one)
      .join("");
  return {
    name: "antd-from-files",
    // Ours only, and after the types are gone.
    transform: (code, id) =>
      id.includes("/src/") && code.includes("antd")
        ? code.replace(entry, (_, names) => rewrite(names))
        : null,
  };
}

/**
 * Two places in Ant Design write a style element without the nonce, which the content policy then
 * refuses. Neither is needed: the page itself never scrolls, and its scrollbars are the system's.
 */
function antdWithoutLooseStyles(): Plugin {
  const locker = /@rc-component\/portal\/es\/useScrollLocker\.js$/;
  const measure = /@rc-component\/util\/es\/getScrollBarSize\.js$/;
  return {
    name: "antd-without-loose-styles",
    transform(code, id) {
      if (locker.test(id)) return "export default function useScrollLocker() {}";
      return measure.test(id) ? code.replace("updateCSS(`", "void (`") : null;
    },
  };
}

/**
 * Each field asks for the context of Ant Design's forms, and gets all of the library of forms with
 * its rules. We have forms of our own; the context alone saves every page ten kilobytes.
 */
function antdWithoutForms(): Plugin {
  const context = /antd\/es\/form\/context\.js$/;
  return {
    name: "antd-without-forms",
    transform: (code, id) =>
      context.test(id)
        ? code.replace(/from ["']@rc-component\/form["']/, 'from "@rc-component/form/es/FormContext"')
        : null,
  };
}

const api = `http://127.0.0.1:${process.env.GENJIN_PORT ?? "8000"}`;

export default defineConfig({
  plugins: [react(), antdFromFiles(), antdWithoutLooseStyles(), antdWithoutForms()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    outDir: "../genjin/web",
    emptyOutDir: true,
    assetsDir: "assets",
    // No inlined data: addresses, so that the content policy needs no exception for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: "127.0.0.1",
    proxy: {
      // The server compares the host with where the page says it comes from.
      "/api": { target: api, changeOrigin: false },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    // Two cores may be busy with the other lane of the checks.
    testTimeout: 30_000,
  },
});
