// Imports point one way only: app → features → records → components → lib → generated,
// and no feature knows another. Exits with 1 and names each line that breaks this.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../src");
const LAYERS = ["app", "features", "records", "components", "lib", "generated"];
const FREE = new Set(["testing", "locales"]);
const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

function target(file, specifier) {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return relative(root, resolve(root, dirname(file), specifier));
  return null;
}

function problem(file, specifier) {
  const to = target(file, specifier)?.split("/");
  const from = file.split("/");
  if (!to || from.length === 1 || FREE.has(from[0]) || FREE.has(to[0])) return null;
  const [here, there] = [LAYERS.indexOf(from[0]), LAYERS.indexOf(to[0])];
  if (here < 0 || there < 0) return "is in no known layer";
  if (there < here) return `${from[0]} may not import ${to[0]}`;
  if (from[0] === "features" && to[0] === "features" && from[1] !== to[1])
    return "a feature may not import another";
  return null;
}

const problems = files.flatMap((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(IMPORT)].flatMap(([, specifier]) => {
    const what = problem(file, specifier);
    return what ? [`src/${file}: "${specifier}" ${what}`] : [];
  });
});

for (const line of problems) console.error(line);
console.log(`layers: ${files.length} files, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
