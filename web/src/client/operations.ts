/** Generated from docs/reference/openapi.json by `npm run client`; do not edit. */

export interface ListedOperation {
  id: string;
  summary: string;
  method: string;
  path: string;
  command: string;
}

export const operations: readonly ListedOperation[] = [
  { id: "costs.summary", summary: "Add up costs by dimensions over time", method: "GET", path: "/costs/summary", command: "glasspane costs summary" },
  { id: "costs.versions", summary: "List the versions of the stored charges", method: "GET", path: "/costs/versions", command: "glasspane costs versions" },
];
