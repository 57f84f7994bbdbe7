/** Generated from docs/reference/openapi.json by `npm run client`; do not edit. */

export interface ListedOperation {
  id: string;
  summary: string;
  method: string;
  path: string;
  command: string;
}

export const operations: readonly ListedOperation[] = [
  {
    "id": "costs.diff",
    "summary": "Compare the costs of a period as two versions tell them, such as October on the 3rd and today",
    "method": "GET",
    "path": "/api/v1/costs/diff",
    "command": "glasspane costs diff"
  },
  {
    "id": "costs.dimensions",
    "summary": "List what costs can be grouped, measured and filtered by, with the tag keys that occur",
    "method": "GET",
    "path": "/api/v1/costs/dimensions",
    "command": "glasspane costs dimensions"
  },
  {
    "id": "costs.export",
    "summary": "Write charges as a FOCUS file, CSV or Parquet, in any published version of FOCUS",
    "method": "POST",
    "path": "/api/v1/costs/exports",
    "command": "glasspane costs export"
  },
  {
    "id": "costs.facets",
    "summary": "List the values of a dimension with the number of their charges and their cost",
    "method": "GET",
    "path": "/api/v1/costs/facets",
    "command": "glasspane costs facets"
  },
  {
    "id": "costs.rows",
    "summary": "List single charges, page by page",
    "method": "GET",
    "path": "/api/v1/costs/rows",
    "command": "glasspane costs rows"
  },
  {
    "id": "costs.status",
    "summary": "Say what is stored: months, sources, how far the costs reach, data quality and number of versions",
    "method": "GET",
    "path": "/api/v1/costs/status",
    "command": "glasspane costs status"
  },
  {
    "id": "costs.summary",
    "summary": "Sum costs by any dimensions",
    "method": "GET",
    "path": "/api/v1/costs/summary",
    "command": "glasspane costs summary"
  },
  {
    "id": "costs.versions",
    "summary": "List the versions of the stored costs, newest first: each ingestion makes one",
    "method": "GET",
    "path": "/api/v1/costs/versions",
    "command": "glasspane costs versions"
  },
  {
    "id": "exports.fetch",
    "summary": "Fetch a file that `costs.export` wrote within the last hour",
    "method": "GET",
    "path": "/api/v1/exports/{file}",
    "command": "glasspane exports fetch"
  },
  {
    "id": "info",
    "summary": "Show versions, paths and the health of every part",
    "method": "GET",
    "path": "/api/v1/info",
    "command": "glasspane info"
  },
  {
    "id": "ingest",
    "summary": "Read billing files, store their charges as FOCUS and state whether the totals agree",
    "method": "POST",
    "path": "/api/v1/ingestions",
    "command": "glasspane ingest"
  },
  {
    "id": "ingest.list",
    "summary": "List what was ingested, newest first",
    "method": "GET",
    "path": "/api/v1/ingestions",
    "command": "glasspane ingest list"
  },
  {
    "id": "ingest.quarantine",
    "summary": "List the rows of an ingestion that could not be read: file, line, reason, and the row itself",
    "method": "GET",
    "path": "/api/v1/ingestions/{id}/quarantine",
    "command": "glasspane ingest quarantine"
  },
  {
    "id": "ingest.remove",
    "summary": "Take deliveries out of the costs in one commit; they stay visible in older versions",
    "method": "POST",
    "path": "/api/v1/ingestions/removals",
    "command": "glasspane ingest remove"
  },
  {
    "id": "ingest.show",
    "summary": "Show one ingestion with the statement of each of its files",
    "method": "GET",
    "path": "/api/v1/ingestions/{id}",
    "command": "glasspane ingest show"
  },
  {
    "id": "rates.list",
    "summary": "List the currencies that have exchange rates, with their first and last day",
    "method": "GET",
    "path": "/api/v1/rates",
    "command": "glasspane rates list"
  },
  {
    "id": "rates.load",
    "summary": "Load daily exchange rates from a file of the European Central Bank: CSV or XML, zipped or not",
    "method": "POST",
    "path": "/api/v1/rates",
    "command": "glasspane rates load"
  },
  {
    "id": "uploads.create",
    "summary": "Receive a billing file, to be ingested next",
    "method": "POST",
    "path": "/api/v1/uploads",
    "command": "glasspane uploads create"
  }
];
