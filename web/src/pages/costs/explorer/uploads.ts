/** Owns bringing billing files in through the browser: uploads them together, then has them ingested. */

import { ApiError, client } from "../../../client/api";
import type { Job } from "../../../client/model";
import type { components } from "../../../client/schema";

export type Statement = components["schemas"]["IngestResult"];

/** What to do when charges meet stored ones; null refuses. */
export type Meeting = "replace" | "append" | null;

/** Send the files into one upload and return its id. */
export async function upload(files: readonly File[], progress: (words: string) => void): Promise<string> {
  let id = "";
  for (const [index, file] of files.entries()) {
    progress(`Uploading ${file.name} (${index + 1} of ${files.length})`);
    const query = { name: file.webkitRelativePath || file.name, ...(id ? { upload: id } : {}) };
    const answer = await client.POST("/api/v1/uploads", {
      params: { query },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { "Content-Type": "application/octet-stream" },
    });
    id = answer.data?.id ?? id;
  }
  return id;
}

const order = (id: string, meeting: Meeting) => ({
  paths: [`upload://${id}`],
  connection: "",
  replace: meeting === "replace",
  append: meeting === "append",
});

/** Have an upload ingested by a job, which goes on whatever becomes of this page; return the job's id. */
export async function begin(id: string, meeting: Meeting): Promise<string> {
  const answer = await client.POST("/api/v1/ingestions", { body: order(id, meeting), headers: { Prefer: "respond-async" } });
  return (answer.data as Job).id;
}

/** Ingest an upload and wait for the statement of its files: for those who may not see jobs. */
export async function ingest(id: string, meeting: Meeting): Promise<Statement> {
  const answer = (await client.POST("/api/v1/ingestions", { body: order(id, meeting) })).data as Statement | Job;
  if ("files" in answer) return answer;
  throw new ApiError({ code: "took_too_long", message: "It takes longer than a request may, and goes on by itself.", hint: "Look at the costs again in a while." }, 0);
}
