// Writes src/client/schema.d.ts and operations.ts from the OpenAPI description; `--check` only says whether they are stale.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const SOURCE = new URL(process.env.OPENAPI ?? "../../docs/reference/openapi.json", import.meta.url);
const NOTICE = "/** Generated from docs/reference/openapi.json by `npm run client`; do not edit. */\n\n";

const description = JSON.parse(await readFile(SOURCE, "utf8"));

function operations() {
  const listed = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, summary }]) => ({
      id: operationId,
      summary: (summary ?? operationId).replace(/\.$/, ""),
      method: method.toUpperCase(),
      path,
      command: `glasspane ${operationId.replaceAll("_", "-").replaceAll(".", " ")}`,
    })),
  );
  listed.sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${NOTICE}export interface ListedOperation {
  id: string;
  summary: string;
  method: string;
  path: string;
  command: string;
}

export const operations: readonly ListedOperation[] = ${JSON.stringify(listed, null, 2)};
`;
}

const files = {
  "schema.d.ts": NOTICE + astToString(await openapiTS(description, { alphabetize: true })),
  "operations.ts": operations(),
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const place = new URL(`../src/client/${name}`, import.meta.url);
  if (process.argv.includes("--check")) {
    if ((await readFile(place, "utf8")) !== text) stale.push(name);
  } else await writeFile(place, text);
}
if (stale.length > 0) {
  console.error(`${stale.join(" and ")} do not match the OpenAPI description: run npm run client`);
  process.exit(1);
}
