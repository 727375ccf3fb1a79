// Writes src/generated/api.ts from the server's OpenAPI document.
//   node tools/openapi/generate.mjs <openapi.json>           write
//   node tools/openapi/generate.mjs <openapi.json> --check   exit with 1 when the file is not fresh
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import openapi, { astToString } from "openapi-typescript";

/** A field with a default may be left out of a request. */
const OPTIONS = { defaultNonNullable: false };

const [source, flag] = process.argv.slice(2);
if (!source) {
  console.error("Say which OpenAPI document: npm run generate -- openapi.json");
  process.exit(2);
}
const target = resolve(dirname(fileURLToPath(import.meta.url)), "../../src/generated/api.ts");
const document = JSON.parse(readFileSync(resolve(source), "utf8"));
const text = `// Written from the server's OpenAPI document by npm run generate. Do not edit.\n${astToString(await openapi(document, OPTIONS))}`;

if (flag === "--check") {
  const fresh = existsSync(target) && readFileSync(target, "utf8") === text;
  console.log(fresh ? "the typed client is fresh" : "the typed client is out of date: npm run generate");
  process.exit(fresh ? 0 : 1);
}
writeFileSync(target, text);
console.log(`wrote ${target}`);
