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
    "id": "audit.head",
    "summary": "Show the signed end of the audit log",
    "method": "GET",
    "path": "/api/v1/audit/head",
    "command": "glasspane audit head"
  },
  {
    "id": "audit.list",
    "summary": "List who did what, newest first: every change, sign-in, denied request and use of a credential",
    "method": "GET",
    "path": "/api/v1/audit/entries",
    "command": "glasspane audit list"
  },
  {
    "id": "audit.show",
    "summary": "Show one entry of the audit log with all its details",
    "method": "GET",
    "path": "/api/v1/audit/entries/{sequence}",
    "command": "glasspane audit show"
  },
  {
    "id": "audit.stream",
    "summary": "Fetch the whole audit log as JSON lines, which `glasspane audit verify FILE` proves",
    "method": "GET",
    "path": "/api/v1/audit/export",
    "command": "glasspane audit stream"
  },
  {
    "id": "audit.verify",
    "summary": "Prove that the audit log was not touched, or name the first entry that is wrong and how",
    "method": "GET",
    "path": "/api/v1/audit/verification",
    "command": "glasspane audit verify"
  },
  {
    "id": "auth.end_session",
    "summary": "End one of your sessions, such as that of a device you lost; its tokens count no longer",
    "method": "POST",
    "path": "/api/v1/auth/sessions/{id}/end",
    "command": "glasspane auth end-session"
  },
  {
    "id": "auth.login",
    "summary": "Sign in and get tokens for programs of your own",
    "method": "POST",
    "path": "/api/v1/auth/login",
    "command": "glasspane auth login"
  },
  {
    "id": "auth.logout",
    "summary": "End this session; its tokens count no longer",
    "method": "POST",
    "path": "/api/v1/auth/logout",
    "command": "glasspane auth logout"
  },
  {
    "id": "auth.logout_everywhere",
    "summary": "End all of your sessions, in every organization, this one included; their tokens count no longer",
    "method": "POST",
    "path": "/api/v1/auth/logout-everywhere",
    "command": "glasspane auth logout-everywhere"
  },
  {
    "id": "auth.me",
    "summary": "Show who you are and what you may do",
    "method": "GET",
    "path": "/api/v1/auth/me",
    "command": "glasspane auth me"
  },
  {
    "id": "auth.password",
    "summary": "Change your password; your other sessions end",
    "method": "POST",
    "path": "/api/v1/auth/password",
    "command": "glasspane auth password"
  },
  {
    "id": "auth.providers",
    "summary": "List the identity providers that the sign-in page offers",
    "method": "GET",
    "path": "/api/v1/auth/providers",
    "command": "glasspane auth providers"
  },
  {
    "id": "auth.recovery_codes",
    "summary": "Make new recovery codes in place of the old ones; that takes the password and a code",
    "method": "POST",
    "path": "/api/v1/auth/recovery-codes",
    "command": "glasspane auth recovery-codes"
  },
  {
    "id": "auth.refresh",
    "summary": "Take a refresh token for new tokens",
    "method": "POST",
    "path": "/api/v1/auth/refresh",
    "command": "glasspane auth refresh"
  },
  {
    "id": "auth.register",
    "summary": "Accept an invitation, or make an account where registration is open",
    "method": "POST",
    "path": "/api/v1/auth/register",
    "command": "glasspane auth register"
  },
  {
    "id": "auth.reset",
    "summary": "Choose a new password with the token of a reset, and sign in; the token counts once, within a day",
    "method": "POST",
    "path": "/api/v1/auth/reset",
    "command": "glasspane auth reset"
  },
  {
    "id": "auth.sessions",
    "summary": "List your sessions in every organization",
    "method": "GET",
    "path": "/api/v1/auth/sessions",
    "command": "glasspane auth sessions"
  },
  {
    "id": "auth.switch",
    "summary": "Go on in another organization of yours; this session ends and a new one begins",
    "method": "POST",
    "path": "/api/v1/auth/switch",
    "command": "glasspane auth switch"
  },
  {
    "id": "auth.totp_begin",
    "summary": "Begin with a second factor: the answer is for your authenticator app",
    "method": "POST",
    "path": "/api/v1/auth/totp",
    "command": "glasspane auth totp-begin"
  },
  {
    "id": "auth.totp_confirm",
    "summary": "Put the second factor in force and get recovery codes, which are shown this once",
    "method": "POST",
    "path": "/api/v1/auth/totp/confirmation",
    "command": "glasspane auth totp-confirm"
  },
  {
    "id": "auth.totp_remove",
    "summary": "Take the second factor away; that takes the password and a code",
    "method": "POST",
    "path": "/api/v1/auth/totp/removal",
    "command": "glasspane auth totp-remove"
  },
  {
    "id": "cache.clear",
    "summary": "Drop every answer that is kept for the organization, so that the next question is computed afresh",
    "method": "POST",
    "path": "/api/v1/cache/clearances",
    "command": "glasspane cache clear"
  },
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
    "id": "jobs.cancel",
    "summary": "Cancel a job: one that waits at once, one that runs at its next step or report of progress",
    "method": "POST",
    "path": "/api/v1/jobs/{id}/cancellation",
    "command": "glasspane jobs cancel"
  },
  {
    "id": "jobs.events",
    "summary": "Stream a job's progress as server-sent events until it has ended",
    "method": "GET",
    "path": "/api/v1/jobs/{id}/events",
    "command": "glasspane jobs events"
  },
  {
    "id": "jobs.list",
    "summary": "List jobs, newest first, and say of those that wait what they wait for",
    "method": "GET",
    "path": "/api/v1/jobs",
    "command": "glasspane jobs list"
  },
  {
    "id": "jobs.retry",
    "summary": "Queue a job again that failed or was cancelled, or that waits; it goes on after its last finished step",
    "method": "POST",
    "path": "/api/v1/jobs/{id}/retry",
    "command": "glasspane jobs retry"
  },
  {
    "id": "jobs.show",
    "summary": "Show one job with its request, its answer, its finished steps and every attempt",
    "method": "GET",
    "path": "/api/v1/jobs/{id}",
    "command": "glasspane jobs show"
  },
  {
    "id": "keys.create",
    "summary": "Create an API key, shown this once, for programs that act in your name",
    "method": "POST",
    "path": "/api/v1/keys",
    "command": "glasspane keys create"
  },
  {
    "id": "keys.list",
    "summary": "List your API keys; everybody's for those who may read users",
    "method": "GET",
    "path": "/api/v1/keys",
    "command": "glasspane keys list"
  },
  {
    "id": "keys.revoke",
    "summary": "End an API key at once: one of yours, or anybody's for those who may change users",
    "method": "POST",
    "path": "/api/v1/keys/{id}/revocation",
    "command": "glasspane keys revoke"
  },
  {
    "id": "orgs.create",
    "summary": "Create an organization, with you as its admin",
    "method": "POST",
    "path": "/api/v1/orgs",
    "command": "glasspane orgs create"
  },
  {
    "id": "orgs.delete",
    "summary": "Delete an organization with everything but its audit log: people, roles, keys, providers, schedules, jobs",
    "method": "POST",
    "path": "/api/v1/orgs/{id}/removal",
    "command": "glasspane orgs delete"
  },
  {
    "id": "orgs.list",
    "summary": "List the organizations that you belong to",
    "method": "GET",
    "path": "/api/v1/orgs",
    "command": "glasspane orgs list"
  },
  {
    "id": "orgs.show",
    "summary": "Show an organization's name, tier and settings",
    "method": "GET",
    "path": "/api/v1/orgs/{id}",
    "command": "glasspane orgs show"
  },
  {
    "id": "orgs.update",
    "summary": "Change an organization's name, tier or settings",
    "method": "PATCH",
    "path": "/api/v1/orgs/{id}",
    "command": "glasspane orgs update"
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
    "id": "roles.create",
    "summary": "Create a role of this organization",
    "method": "POST",
    "path": "/api/v1/roles",
    "command": "glasspane roles create"
  },
  {
    "id": "roles.delete",
    "summary": "Delete a role of this organization that nobody has",
    "method": "POST",
    "path": "/api/v1/roles/{name}/removal",
    "command": "glasspane roles delete"
  },
  {
    "id": "roles.list",
    "summary": "List the built-in roles and those of this organization, with their permissions",
    "method": "GET",
    "path": "/api/v1/roles",
    "command": "glasspane roles list"
  },
  {
    "id": "roles.update",
    "summary": "Change a role of this organization; it counts from the next request of everybody who has it",
    "method": "PATCH",
    "path": "/api/v1/roles/{name}",
    "command": "glasspane roles update"
  },
  {
    "id": "schedules.create",
    "summary": "Run an operation again and again, for the person who asks, with what they may do at that time",
    "method": "POST",
    "path": "/api/v1/schedules",
    "command": "glasspane schedules create"
  },
  {
    "id": "schedules.delete",
    "summary": "Delete a schedule; a job of it that runs goes on",
    "method": "DELETE",
    "path": "/api/v1/schedules/{id}",
    "command": "glasspane schedules delete"
  },
  {
    "id": "schedules.list",
    "summary": "List schedules by name",
    "method": "GET",
    "path": "/api/v1/schedules",
    "command": "glasspane schedules list"
  },
  {
    "id": "schedules.run",
    "summary": "Queue a schedule's job now, beside its times; one that has not ended yet is returned instead",
    "method": "POST",
    "path": "/api/v1/schedules/{id}/run",
    "command": "glasspane schedules run"
  },
  {
    "id": "schedules.update",
    "summary": "Change when a schedule runs, or whether it does",
    "method": "PATCH",
    "path": "/api/v1/schedules/{id}",
    "command": "glasspane schedules update"
  },
  {
    "id": "sso.create",
    "summary": "Add an identity provider: Google, Microsoft, any OpenID Connect issuer, or any SAML 2.0 provider",
    "method": "POST",
    "path": "/api/v1/sso/providers",
    "command": "glasspane sso create"
  },
  {
    "id": "sso.delete",
    "summary": "Remove an identity provider; people who have only that cannot sign in any more",
    "method": "DELETE",
    "path": "/api/v1/sso/providers/{slug}",
    "command": "glasspane sso delete"
  },
  {
    "id": "sso.list",
    "summary": "List the identity providers that people sign in through",
    "method": "GET",
    "path": "/api/v1/sso/providers",
    "command": "glasspane sso list"
  },
  {
    "id": "sso.show",
    "summary": "Show an identity provider and its terms",
    "method": "GET",
    "path": "/api/v1/sso/providers/{slug}",
    "command": "glasspane sso show"
  },
  {
    "id": "sso.test",
    "summary": "Try whether an identity provider answers and can be used, without signing anybody in",
    "method": "GET",
    "path": "/api/v1/sso/providers/{slug}/test",
    "command": "glasspane sso test"
  },
  {
    "id": "sso.update",
    "summary": "Change an identity provider; what is left out stays",
    "method": "PATCH",
    "path": "/api/v1/sso/providers/{slug}",
    "command": "glasspane sso update"
  },
  {
    "id": "uploads.create",
    "summary": "Receive a billing file, to be ingested next",
    "method": "POST",
    "path": "/api/v1/uploads",
    "command": "glasspane uploads create"
  },
  {
    "id": "users.create",
    "summary": "Add a person to this organization",
    "method": "POST",
    "path": "/api/v1/users",
    "command": "glasspane users create"
  },
  {
    "id": "users.delete",
    "summary": "Remove a person from this organization, with their sessions and keys here",
    "method": "POST",
    "path": "/api/v1/users/{user}/removal",
    "command": "glasspane users delete"
  },
  {
    "id": "users.invite",
    "summary": "Make a new invitation for a person who has not accepted theirs; the old one ends",
    "method": "POST",
    "path": "/api/v1/users/{user}/invitation",
    "command": "glasspane users invite"
  },
  {
    "id": "users.list",
    "summary": "List the people of this organization",
    "method": "GET",
    "path": "/api/v1/users",
    "command": "glasspane users list"
  },
  {
    "id": "users.reset",
    "summary": "Take a lost password and second factor away, so that a person can choose a new password",
    "method": "POST",
    "path": "/api/v1/users/{user}/reset",
    "command": "glasspane users reset"
  },
  {
    "id": "users.show",
    "summary": "Show a person's role and whether they have access",
    "method": "GET",
    "path": "/api/v1/users/{user}",
    "command": "glasspane users show"
  },
  {
    "id": "users.update",
    "summary": "Change a person's name or role in this organization, or lock them out of it",
    "method": "PATCH",
    "path": "/api/v1/users/{user}",
    "command": "glasspane users update"
  }
];
