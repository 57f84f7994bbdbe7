/** Generated from docs/reference/openapi.json by `npm run client`; do not edit. */

export interface paths {
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who did what, newest first: every change, sign-in, denied request and use of a credential.
         * @description List who did what, newest first: every change, sign-in, denied request and use of a credential.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one entry of the audit log with all its details.
         * @description Show one entry of the audit log with all its details.
         */
        get: operations["audit.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the whole audit log as JSON lines, which `glasspane audit verify FILE` proves. */
        get: operations["audit.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the signed end of the audit log.
         * @description Show the signed end of the audit log.
         *
         *     Keep it somewhere else: `audit verify --head` proves with it that nothing was cut off the end or written anew since.
         */
        get: operations["audit.head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that the audit log was not touched, or name the first entry that is wrong and how.
         * @description Prove that the audit log was not touched, or name the first entry that is wrong and how.
         *
         *     Each entry carries the hash of the one before, so whatever was changed, taken out, put in or moved is found; with
         *     the head that somebody kept, also that the end was cut off. An exported file is proven by itself, without any
         *     database. Exit code 3 says that the chain is broken.
         */
        get: operations["audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in and get tokens for programs of your own.
         * @description Sign in and get tokens for programs of your own.
         *
         *     After 10 failures an account has to wait, longer each time. `glasspane login URL` does this for the command line.
         */
        post: operations["auth.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session; its tokens count no longer.
         * @description End this session; its tokens count no longer.
         */
        post: operations["auth.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all of your sessions, in every organization, this one included; their tokens count no longer.
         * @description End all of your sessions, in every organization, this one included; their tokens count no longer.
         */
        post: operations["auth.logout_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who you are and what you may do.
         * @description Show who you are and what you may do.
         */
        get: operations["auth.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password; your other sessions end.
         * @description Change your password; your other sessions end.
         */
        post: operations["auth.password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the identity providers that the sign-in page offers.
         * @description List the identity providers that the sign-in page offers.
         */
        get: operations["auth.providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes in place of the old ones; that takes the password and a code.
         * @description Make new recovery codes in place of the old ones; that takes the password and a code.
         */
        post: operations["auth.recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a refresh token for new tokens.
         * @description Take a refresh token for new tokens.
         *
         *     Each is good for one use: using one again ends the session, for somebody has a copy of it.
         */
        post: operations["auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation, or make an account where registration is open.
         * @description Accept an invitation, or make an account where registration is open.
         *
         *     Without an invitation you become the admin of a new organization; that takes GLASSPANE_REGISTRATION=open.
         */
        post: operations["auth.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password with the token of a reset, and sign in; the token counts once, within a day.
         * @description Choose a new password with the token of a reset, and sign in; the token counts once, within a day.
         */
        post: operations["auth.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions in every organization.
         * @description List your sessions in every organization.
         */
        get: operations["auth.sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of your sessions, such as that of a device you lost; its tokens count no longer.
         * @description End one of your sessions, such as that of a device you lost; its tokens count no longer.
         */
        post: operations["auth.end_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on in another organization of yours; this session ends and a new one begins.
         * @description Go on in another organization of yours; this session ends and a new one begins.
         *
         *     Only a session that began with your password can: what an identity provider says counts in its organization alone.
         */
        post: operations["auth.switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin with a second factor: the answer is for your authenticator app.
         * @description Begin with a second factor: the answer is for your authenticator app.
         *
         *     It counts once a code shows that the app has it: `glasspane auth totp-confirm CODE`.
         */
        post: operations["auth.totp_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the second factor in force and get recovery codes, which are shown this once.
         * @description Put the second factor in force and get recovery codes, which are shown this once.
         */
        post: operations["auth.totp_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the second factor away; that takes the password and a code.
         * @description Take the second factor away; that takes the password and a code.
         */
        post: operations["auth.totp_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cache/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop every answer that is kept for the organization, so that the next question is computed afresh.
         * @description Drop every answer that is kept for the organization, so that the next question is computed afresh.
         *
         *     Answers are never older than their data, so this is for measuring and for doubts. Without Redis each process keeps
         *     its own answers; this drops those of the process that answers.
         */
        post: operations["cache.clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the costs of a period as two versions tell them, such as October on the 3rd and today.
         * @description Compare the costs of a period as two versions tell them, such as October on the 3rd and today.
         */
        get: operations["costs.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what costs can be grouped, measured and filtered by, with the tag keys that occur.
         * @description List what costs can be grouped, measured and filtered by, with the tag keys that occur.
         */
        get: operations["costs.dimensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write charges as a FOCUS file, CSV or Parquet, in any published version of FOCUS.
         * @description Write charges as a FOCUS file, CSV or Parquet, in any published version of FOCUS.
         *
         *     With `--mask` the file can be used outside of production: names become pseudonyms that nobody can undo.
         *     Only a person at this machine names the file; without a name it is served for an hour at `download`.
         */
        post: operations["costs.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the values of a dimension with the number of their charges and their cost.
         * @description List the values of a dimension with the number of their charges and their cost.
         *
         *     Filters on the dimension itself are left aside, so that its other values stay to be chosen.
         */
        get: operations["costs.facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List single charges, page by page.
         * @description List single charges, page by page.
         *
         *     The order is total and a cursor stays on the version it was made on, so that pages neither repeat nor lose a charge.
         */
        get: operations["costs.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what is stored: months, sources, how far the costs reach, data quality and number of versions.
         * @description Say what is stored: months, sources, how far the costs reach, data quality and number of versions.
         */
        get: operations["costs.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum costs by any dimensions.
         * @description Sum costs by any dimensions.
         *
         *     A period of whole months holds what was billed in them, so its total is that of the invoices; any other period
         *     holds the charges that start in it. Amounts of different currencies are never added: each row and each total has its
         *     currency, unless `currency` converts them with the rate of each charge's day.
         */
        get: operations["costs.summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/costs/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the stored costs, newest first: each ingestion makes one.
         * @description List the versions of the stored costs, newest first: each ingestion makes one.
         */
        get: operations["costs.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch a file that `costs.export` wrote within the last hour. */
        get: operations["exports.fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show versions, paths and the health of every part.
         * @description Show versions, paths and the health of every part.
         *
         *     Exit code 3 (and `ok: false` on a check) says that a part does not answer. With `--redact` the answer
         *     can be pasted into a bug report: it names no folder, bucket or person.
         */
        get: operations["info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was ingested, newest first.
         * @description List what was ingested, newest first.
         */
        get: operations["ingest.list"];
        put?: never;
        /**
         * Read billing files, store their charges as FOCUS and state whether the totals agree.
         * @description Read billing files, store their charges as FOCUS and state whether the totals agree.
         *
         *     The format is found from the header. A billing month of a source is replaced in one commit or not at all; a file
         *     whose content is stored already changes nothing. Rows that cannot be read are kept in quarantine with their reason.
         */
        post: operations["ingest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one ingestion with the statement of each of its files.
         * @description Show one ingestion with the statement of each of its files.
         */
        get: operations["ingest.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingestions/{id}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of an ingestion that could not be read: file, line, reason, and the row itself.
         * @description List the rows of an ingestion that could not be read: file, line, reason, and the row itself.
         */
        get: operations["ingest.quarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingestions/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take deliveries out of the costs in one commit; they stay visible in older versions.
         * @description Take deliveries out of the costs in one commit; they stay visible in older versions.
         */
        post: operations["ingest.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs, newest first, and say of those that wait what they wait for.
         * @description List jobs, newest first, and say of those that wait what they wait for.
         */
        get: operations["jobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one job with its request, its answer, its finished steps and every attempt.
         * @description Show one job with its request, its answer, its finished steps and every attempt.
         *
         *     Request and answer are shown to those who may run the operation.
         */
        get: operations["jobs.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job: one that waits at once, one that runs at its next step or report of progress.
         * @description Cancel a job: one that waits at once, one that runs at its next step or report of progress.
         *
         *     What its finished steps stored stays.
         */
        post: operations["jobs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream a job's progress as server-sent events until it has ended.
         * @description Events are `progress` and, last, `end` with the answer or the error; `Last-Event-ID` goes on.
         */
        get: operations["jobs.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue a job again that failed or was cancelled, or that waits; it goes on after its last finished step.
         * @description Queue a job again that failed or was cancelled, or that waits; it goes on after its last finished step.
         *
         *     With `--wait` it is run here, so that it ends also where no worker runs.
         */
        post: operations["jobs.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your API keys; everybody's for those who may read users.
         * @description List your API keys; everybody's for those who may read users.
         */
        get: operations["keys.list"];
        put?: never;
        /**
         * Create an API key, shown this once, for programs that act in your name.
         * @description Create an API key, shown this once, for programs that act in your name.
         *
         *     It may do what you name with `--scope`, as long as you may do so yourself.
         */
        post: operations["keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an API key at once: one of yours, or anybody's for those who may change users.
         * @description End an API key at once: one of yours, or anybody's for those who may change users.
         */
        post: operations["keys.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organizations that you belong to.
         * @description List the organizations that you belong to.
         *
         *     The person at this machine sees all of them.
         */
        get: operations["orgs.list"];
        put?: never;
        /**
         * Create an organization, with you as its admin.
         * @description Create an organization, with you as its admin.
         *
         *     Organizations see nothing of one another. At this machine its id is its name in small letters, so that
         *     `GLASSPANE_ORGANIZATION` can name it; elsewhere the id ends in random letters.
         */
        post: operations["orgs.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an organization's name, tier and settings.
         * @description Show an organization's name, tier and settings.
         */
        get: operations["orgs.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organization's name, tier or settings.
         * @description Change an organization's name, tier or settings.
         */
        patch: operations["orgs.update"];
        trace?: never;
    };
    "/api/v1/orgs/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an organization with everything but its audit log: people, roles, keys, providers, schedules, jobs.
         * @description Delete an organization with everything but its audit log: people, roles, keys, providers, schedules, jobs.
         *
         *     It must have no charges (`glasspane ingest remove`) and no unfinished jobs (`glasspane jobs cancel`). Its id is not
         *     given to another. The organization `default` always exists.
         */
        post: operations["orgs.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the currencies that have exchange rates, with their first and last day.
         * @description List the currencies that have exchange rates, with their first and last day.
         */
        get: operations["rates.list"];
        put?: never;
        /**
         * Load daily exchange rates from a file of the European Central Bank: CSV or XML, zipped or not.
         * @description Load daily exchange rates from a file of the European Central Bank: CSV or XML, zipped or not.
         */
        post: operations["rates.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the built-in roles and those of this organization, with their permissions.
         * @description List the built-in roles and those of this organization, with their permissions.
         */
        get: operations["roles.list"];
        put?: never;
        /**
         * Create a role of this organization.
         * @description Create a role of this organization.
         *
         *     It can hold no permission that you do not hold yourself.
         */
        post: operations["roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a role of this organization; it counts from the next request of everybody who has it.
         * @description Change a role of this organization; it counts from the next request of everybody who has it.
         */
        patch: operations["roles.update"];
        trace?: never;
    };
    "/api/v1/roles/{name}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a role of this organization that nobody has.
         * @description Delete a role of this organization that nobody has.
         */
        post: operations["roles.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules by name.
         * @description List schedules by name.
         */
        get: operations["schedules.list"];
        put?: never;
        /**
         * Run an operation again and again, for the person who asks, with what they may do at that time.
         * @description Run an operation again and again, for the person who asks, with what they may do at that time.
         *
         *     Times that pass while no worker runs are made up for by one run.
         */
        post: operations["schedules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a schedule; a job of it that runs goes on.
         * @description Delete a schedule; a job of it that runs goes on.
         */
        delete: operations["schedules.delete"];
        options?: never;
        head?: never;
        /**
         * Change when a schedule runs, or whether it does.
         * @description Change when a schedule runs, or whether it does.
         */
        patch: operations["schedules.update"];
        trace?: never;
    };
    "/api/v1/schedules/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue a schedule's job now, beside its times; one that has not ended yet is returned instead.
         * @description Queue a schedule's job now, beside its times; one that has not ended yet is returned instead.
         */
        post: operations["schedules.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the identity providers that people sign in through.
         * @description List the identity providers that people sign in through.
         */
        get: operations["sso.list"];
        put?: never;
        /**
         * Add an identity provider: Google, Microsoft, any OpenID Connect issuer, or any SAML 2.0 provider.
         * @description Add an identity provider: Google, Microsoft, any OpenID Connect issuer, or any SAML 2.0 provider.
         */
        post: operations["sso.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sso/providers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an identity provider and its terms.
         * @description Show an identity provider and its terms.
         */
        get: operations["sso.show"];
        put?: never;
        post?: never;
        /**
         * Remove an identity provider; people who have only that cannot sign in any more.
         * @description Remove an identity provider; people who have only that cannot sign in any more.
         */
        delete: operations["sso.delete"];
        options?: never;
        head?: never;
        /**
         * Change an identity provider; what is left out stays.
         * @description Change an identity provider; what is left out stays.
         */
        patch: operations["sso.update"];
        trace?: never;
    };
    "/api/v1/sso/providers/{slug}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try whether an identity provider answers and can be used, without signing anybody in.
         * @description Try whether an identity provider answers and can be used, without signing anybody in.
         */
        get: operations["sso.test"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive a billing file, to be ingested next. */
        post: operations["uploads.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people of this organization.
         * @description List the people of this organization.
         */
        get: operations["users.list"];
        put?: never;
        /**
         * Add a person to this organization.
         * @description Add a person to this organization.
         *
         *     The answer holds an invitation, shown this once, with which they choose a password:
         *     `glasspane auth register --invitation-stdin`. At this machine `--password-stdin` sets one at once.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a person's role and whether they have access.
         * @description Show a person's role and whether they have access.
         */
        get: operations["users.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person's name or role in this organization, or lock them out of it.
         * @description Change a person's name or role in this organization, or lock them out of it.
         *
         *     It counts from their next request on. The last admin cannot be locked out or get another role.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/api/v1/users/{user}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new invitation for a person who has not accepted theirs; the old one ends.
         * @description Make a new invitation for a person who has not accepted theirs; the old one ends.
         */
        post: operations["users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a person from this organization, with their sessions and keys here.
         * @description Remove a person from this organization, with their sessions and keys here.
         *
         *     Their account goes as well unless another organization has it. The last admin stays.
         */
        post: operations["users.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a lost password and second factor away, so that a person can choose a new password.
         * @description Take a lost password and second factor away, so that a person can choose a new password.
         *
         *     All their sessions end; their keys stay. The answer holds a token, shown this once, for `glasspane auth reset
         *     --token-stdin`. Administrators can do so for people who belong to no other organization, whoever runs the server
         *     for everybody, and nobody for themselves.
         */
        post: operations["users.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AuditEntry
         * @description One entry of the audit log, with the hash that chains it to the one before.
         */
        AuditEntry: {
            /**
             * Action
             * @description Id of the operation, or a word such as credential.read.
             */
            action: string;
            /**
             * Actor
             * @description Id of the user, key or system that acted.
             */
            actor: string;
            /**
             * Actor Kind
             * @description local, user, key, system or anonymous.
             */
            actor_kind: string;
            /** Actor Name */
            actor_name: string;
            /**
             * Address
             * @description Network address of the actor; empty at this machine.
             */
            address: string;
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Hash
             * @description SHA-256 of the entry's canonical form.
             */
            hash: string;
            /** Organization */
            organization: string;
            /**
             * Outcome
             * @description done, failed or denied.
             */
            outcome: string;
            /**
             * Previous
             * @description Hash of the entry before; 64 zeros in the first.
             */
            previous: string;
            /**
             * Reason
             * @description Why it failed or was denied.
             */
            reason: string;
            /**
             * Sequence
             * @description Place in the organization's chain, from 1.
             */
            sequence: number;
            /**
             * Session
             * @description The sign-in that the actor came with.
             */
            session: string;
            /** Target */
            target: string;
            /**
             * Time
             * Format: date-time
             */
            time: string;
        };
        /**
         * BasisShown
         * @description A cost basis and the FOCUS column it reads.
         */
        BasisShown: {
            /** Column */
            column: string;
            /** Description */
            description: string;
            /** Id */
            id: string;
        };
        /**
         * Begun
         * @description What an authenticator app has to know.
         */
        Begun: {
            /**
             * Address
             * @description What the QR code says.
             */
            address: string;
            /** Secret */
            secret: string;
        };
        /**
         * Broken
         * @description A FOCUS rule and how many stored rows break it.
         */
        Broken: {
            /** Column */
            column: string;
            /** Dimension */
            dimension: string;
            /** Rows */
            rows: number;
            /** Rule */
            rule: string;
        };
        /**
         * ChargePage
         * @description A page of charges, with the SQL that found them.
         */
        ChargePage: {
            /** Columns */
            columns: string[];
            /** Items */
            items: {
                [key: string]: string | number | boolean | {
                    [key: string]: string;
                } | null;
            }[];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Sql */
            sql: string;
            /** Total */
            total?: number | null;
        };
        /**
         * Check
         * @description Whether one part of the installation answers.
         */
        Check: {
            /** Detail */
            detail: string;
            /** Name */
            name: string;
            /** Ok */
            ok: boolean;
        };
        /**
         * Cleared
         * @description What was dropped.
         */
        Cleared: {
            /**
             * Dropped
             * @description Answers that were dropped.
             */
            dropped: number;
        };
        /**
         * ClearRequest
         * @description What to drop from the cache.
         */
        ClearRequest: Record<string, never>;
        /**
         * CodeRequest
         * @description A code of the authenticator app.
         */
        CodeRequest: {
            /**
             * Code
             * @description Code of your authenticator app.
             */
            code: string;
        };
        /**
         * CurrencyShown
         * @description The rates of one currency against the euro: first and last day, number of days, the latest rate.
         */
        CurrencyShown: {
            /** Currency */
            currency: string;
            /** Days */
            days: number;
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Rate */
            rate: string;
        };
        /**
         * Diff
         * @description What changed between two versions of the costs.
         */
        Diff: {
            a: components["schemas"]["Freshness"];
            b: components["schemas"]["Freshness"];
            /**
             * Basis
             * @enum {string}
             */
            basis: "billed" | "effective" | "list" | "contracted";
            period: components["schemas"]["PeriodShown"];
            /** Rows */
            rows: {
                [key: string]: string | number | boolean | {
                    [key: string]: string;
                } | null;
            }[];
            /** Sql */
            sql: string;
            total: components["schemas"]["DiffTotal"];
        };
        /**
         * DiffTotal
         * @description Totals per currency before, after, and their change.
         */
        DiffTotal: {
            /** After */
            after: {
                [key: string]: string;
            };
            /** Before */
            before: {
                [key: string]: string;
            };
            /** Change */
            change: {
                [key: string]: string;
            };
        };
        /**
         * DimensionShown
         * @description A dimension.
         */
        DimensionShown: {
            /** Description */
            description: string;
            /** Id */
            id: string;
            /** Title */
            title: string;
        };
        /**
         * Ended
         * @description How many sessions were ended.
         */
        Ended: {
            /** Ended */
            ended: number;
        };
        /**
         * Exported
         * @description What was written. `totals` is billed cost by currency; `download` is where the file is served for an hour.
         */
        Exported: {
            /** Columns */
            columns: string[];
            /** Download */
            download: string | null;
            /** Focus Version */
            focus_version: string;
            /** Path */
            path: string | null;
            /** Rows */
            rows: number;
            /** Seconds */
            seconds: number;
            /** Totals */
            totals: {
                [key: string]: string;
            };
        };
        /**
         * ExportRequest
         * @description What to export, in which version of FOCUS, and where to.
         */
        ExportRequest: {
            /**
             * As Of
             * @description Costs as they were stored then (UTC); a date means the end of that day.
             */
            as_of?: string | null;
            /**
             * Filter
             * @description Values of a dimension that count; `!` before a value excludes it, `(none)` is no value.
             */
            filter?: {
                [key: string]: string[];
            };
            /**
             * Focus Version
             * @description Version of FOCUS to write.
             * @default 1.4
             * @enum {string}
             */
            focus_version: "1.0" | "1.1" | "1.2" | "1.3" | "1.4";
            /**
             * Format
             * @description Format of the file; by its ending when out is given.
             */
            format?: ("csv" | "parquet") | null;
            /**
             * From
             * @description First day (UTC). Open when left out.
             */
            from?: string | null;
            /**
             * Mask
             * @description Hide accounts, resources, tags and other names; scale the amounts by a secret factor too.
             */
            mask?: ("names" | "names-and-amounts") | null;
            /**
             * Mask Label
             * @description Masked exports of one label have the same pseudonyms, others have not.
             * @default
             */
            mask_label: string;
            /**
             * Out
             * @description File to write at this machine: .csv or .parquet.
             */
            out?: string | null;
            /**
             * To
             * @description Last day (UTC), included. Open when left out.
             */
            to?: string | null;
            /**
             * Version
             * @description Version of the costs; the newest when left out.
             */
            version?: number | null;
        };
        /**
         * Facet
         * @description A value with the number of its charges and their cost per currency; null is no value.
         */
        Facet: {
            /** Charges */
            charges: number;
            /** Cost */
            cost: {
                [key: string]: string;
            };
            /** Value */
            value: string | null;
        };
        /**
         * Failure
         * @description What went wrong, for people and for programs.
         */
        Failure: {
            /**
             * Code
             * @description Stable name of the kind of error.
             */
            code: string;
            /**
             * Docs
             * @description Page of this server that explains the code.
             */
            docs: string;
            /**
             * Hint
             * @description What to do next; empty when there is nothing to advise.
             */
            hint: string;
            /**
             * Message
             * @description What is wrong and why, for people.
             */
            message: string;
            /**
             * Reference
             * @description Id of this one failure, also in the server's log.
             */
            reference: string;
        };
        /**
         * FailureBody
         * @description The body of every answer that is an error.
         */
        FailureBody: {
            error: components["schemas"]["Failure"];
        };
        /**
         * FileStatement
         * @description What became of one file. Totals are billed cost by currency.
         *
         *     `rows_read` counts the rows of the file, `rows_derived` those that the mapping added (the unused part of a
         *     commitment fee), `rows_set_aside` those that must not count by the provider's own definition.
         *     `reconciled` is whether source = stored + quarantined holds exactly in every currency, no amount was unreadable and
         *     every row read is accounted for.
         *     Where a provider cuts a delivery into files and an amount cancels another one in the next file (savings plan usage
         *     and its negation), the files reconcile together: `reconciled_with` names the others.
         */
        FileStatement: {
            /** Difference */
            difference?: {
                [key: string]: string;
            };
            /** Digest */
            digest: string;
            /** Format */
            format: string;
            /**
             * Ingestion
             * @default
             */
            ingestion: string;
            /** Path */
            path: string;
            /** Periods */
            periods?: string[];
            quality?: components["schemas"]["Quality"] | null;
            /** Quarantined Totals */
            quarantined_totals?: {
                [key: string]: string;
            };
            /**
             * Reconciled
             * @default true
             */
            reconciled: boolean;
            /** Reconciled With */
            reconciled_with?: string[];
            /**
             * Rows Derived
             * @default 0
             */
            rows_derived: number;
            /**
             * Rows Quarantined
             * @default 0
             */
            rows_quarantined: number;
            /**
             * Rows Read
             * @default 0
             */
            rows_read: number;
            /**
             * Rows Set Aside
             * @default 0
             */
            rows_set_aside: number;
            /**
             * Rows Stored
             * @default 0
             */
            rows_stored: number;
            /** Set Aside */
            set_aside?: {
                [key: string]: number;
            };
            /**
             * Source
             * @default summed
             * @enum {string}
             */
            source: "declared" | "summed";
            /** Source Totals */
            source_totals?: {
                [key: string]: string;
            };
            /**
             * Status
             * @default stored
             * @enum {string}
             */
            status: "stored" | "unchanged" | "superseded";
            /** Stored Totals */
            stored_totals?: {
                [key: string]: string;
            };
            /**
             * Unreadable Amounts
             * @default 0
             */
            unreadable_amounts: number;
        };
        /**
         * Finding
         * @description The first entry at which a chain is broken.
         */
        Finding: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "changed" | "missing" | "inserted" | "reordered" | "truncated" | "head";
            /**
             * Line
             * @description Line of the file; in the stored log the number of the entry read.
             */
            line: number;
            /** Message */
            message: string;
            /**
             * Sequence
             * @description Number of the entry that is wrong or should be there.
             */
            sequence: number;
        };
        /**
         * Freshness
         * @description How new the costs are: the version, when it was stored, and the end of the latest charge.
         */
        Freshness: {
            /** Charges To */
            charges_to?: string | null;
            /** Stored At */
            stored_at?: string | null;
            /** Version */
            version: number;
        };
        /**
         * Removed
         * @description What was taken out; older versions still show it.
         */
        glasspane__costs__ingest__operations__Removed: {
            /** Deliveries */
            deliveries: string[];
            /** Months */
            months: string[];
            /** Version */
            version: number;
        };
        /**
         * Removed
         * @description Whether the account has a second factor.
         */
        glasspane__identity__account__operations__Removed: {
            /**
             * Second Factor
             * @default false
             */
            second_factor: boolean;
        };
        /**
         * Head
         * @description The end of an organization's chain, signed: whoever keeps it can tell later that nothing was cut off.
         */
        Head: {
            /** Hash */
            hash: string;
            /**
             * Head
             * @description All of it as one word: keep this, and give it to audit verify --head.
             */
            head: string;
            /**
             * Key
             * @description Public Ed25519 key that signed, in base64.
             */
            key: string;
            /** Organization */
            organization: string;
            /** Sequence */
            sequence: number;
            /**
             * Signature
             * @description Ed25519 signature over the canonical form of the members above, in base64.
             */
            signature: string;
            /**
             * Time
             * Format: date-time
             * @description When the last entry was made.
             */
            time: string;
        };
        /**
         * Info
         * @description Versions, places and health of an installation.
         */
        Info: {
            /** Checks */
            checks: components["schemas"]["Check"][];
            /** Engine */
            engine: string;
            /** Formats */
            formats: string[];
            /** Home */
            home: string;
            /** Lake */
            lake: string;
            /** Memory Limit */
            memory_limit: string;
            /** Packages */
            packages: {
                [key: string]: string | null;
            };
            /** Platform */
            platform: string;
            /** Python */
            python: string;
            /** Version */
            version: string;
        };
        /**
         * Ingestion
         * @description One commit of charges: what came in, when, and its totals as billed.
         */
        Ingestion: {
            /** Connection */
            connection: string;
            /** Files */
            files: number;
            /** Id */
            id: string;
            /** Periods */
            periods: string[];
            /** Reconciled */
            reconciled: boolean;
            /** Rows Quarantined */
            rows_quarantined: number;
            /** Rows Stored */
            rows_stored: number;
            /** Stored Totals */
            stored_totals: {
                [key: string]: string;
            };
            /**
             * Time
             * Format: date-time
             */
            time: string;
        };
        /**
         * IngestionDetail
         * @description An ingestion with the statement of each file.
         */
        IngestionDetail: {
            /** Connection */
            connection: string;
            /** Files */
            files: number;
            /** Id */
            id: string;
            /** Periods */
            periods: string[];
            /** Reconciled */
            reconciled: boolean;
            /** Rows Quarantined */
            rows_quarantined: number;
            /** Rows Stored */
            rows_stored: number;
            /** Statements */
            statements: components["schemas"]["FileStatement"][];
            /** Stored Totals */
            stored_totals: {
                [key: string]: string;
            };
            /**
             * Time
             * Format: date-time
             */
            time: string;
        };
        /**
         * IngestRequest
         * @description What to ingest, and what to do when charges meet stored ones.
         */
        IngestRequest: {
            /**
             * Append
             * @description Add to what is stored, even where charges look alike.
             * @default false
             */
            append: boolean;
            /**
             * Connection
             * @description Label of the account the files come from.
             * @default
             */
            connection: string;
            /**
             * Delimiter
             * @description Column delimiter of a CSV file (`;`, `tab`).
             */
            delimiter?: string | null;
            /**
             * Format
             * @description Take this format instead of recognising it from the header.
             */
            format?: string | null;
            /**
             * Paths
             * @description Files, folders, archives, or s3://, gs://, az:// prefixes.
             */
            paths: string[];
            /**
             * Replace
             * @description Take the place of what the same source has stored for these months.
             * @default false
             */
            replace: boolean;
        };
        /**
         * IngestResult
         * @description The statements of one ingestion, file by file.
         */
        IngestResult: {
            /** Files */
            files: components["schemas"]["FileStatement"][];
            /** Ingestions */
            ingestions?: string[];
            /**
             * Seconds
             * @default 0
             */
            seconds: number;
            /** Skipped */
            skipped?: components["schemas"]["Skip"][];
        };
        /**
         * Invited
         * @description A person in this organization, and their invitation where they have still to accept one.
         */
        Invited: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Email */
            email: string;
            /** Id */
            id: string;
            /**
             * Invitation
             * @description To be given to the person; it is shown this once and good for 7 days.
             * @default
             */
            invitation: string;
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Status */
            status: string;
        };
        /**
         * JobDetail
         * @description A job with its request, answer, steps and attempts.
         */
        JobDetail: {
            /**
             * Attempt
             * @description Which attempt this is or was; attempts whose worker died are not counted.
             */
            attempt: number;
            /** Attempts */
            attempts: number;
            /** Cancel Requested */
            cancel_requested: boolean;
            /**
             * Crashes
             * @description How often in a row its worker died without finishing a step.
             */
            crashes: number;
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Done */
            done: number | null;
            error: components["schemas"]["JobError"] | null;
            /**
             * Findings
             * @description Whether the answer has findings that a person must look at.
             */
            findings: boolean;
            /** Finished */
            finished: string | null;
            /** Id */
            id: string;
            /** Message */
            message: string;
            /** Operation */
            operation: string;
            /** Priority */
            priority: string;
            /**
             * Request
             * @description Null for those who may not run the operation.
             */
            request: {
                [key: string]: unknown;
            } | null;
            /** Result */
            result: {
                [key: string]: unknown;
            } | null;
            /**
             * Run At
             * Format: date-time
             */
            run_at: string;
            /** Schedule */
            schedule: string;
            /** Started */
            started: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            /** Steps */
            steps: components["schemas"]["ShownStep"][];
            /** Total */
            total: number | null;
            /** Tries */
            tries: components["schemas"]["ShownAttempt"][];
            /**
             * Waiting For
             * @description Why it does not run; empty when it does or has ended.
             */
            waiting_for: string;
            /**
             * Who
             * @description Name or id of the person that the job works for.
             */
            who: string;
        };
        /**
         * JobError
         * @description Why a job failed, or its last attempt did.
         */
        JobError: {
            /** Code */
            code: string;
            /** Hint */
            hint: string;
            /** Message */
            message: string;
        };
        /**
         * JobsRetryRequest
         * @description Which job to try again.
         */
        JobsRetryRequest: {
            /**
             * Wait
             * @description Run it here, or wait for the worker that has it, until it has ended.
             * @default false
             */
            wait: boolean;
        };
        /**
         * KeyRequest
         * @description Which key.
         */
        KeyRequest: Record<string, never>;
        /**
         * KeyShown
         * @description An API key without its secret.
         */
        KeyShown: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Expires */
            expires: string | null;
            /** Id */
            id: string;
            /** Last Used */
            last_used: string | null;
            /** Name */
            name: string;
            /** Owner */
            owner: string;
            /** Revoked */
            revoked: string | null;
            /** Scopes */
            scopes: string[];
        };
        /**
         * ListedProvider
         * @description An identity provider in a list.
         */
        ListedProvider: {
            /**
             * Default Role
             * @description Role of people whose groups name none.
             */
            default_role: string;
            /**
             * Enabled
             * @description Whether people can sign in through it.
             */
            enabled: boolean;
            /**
             * Issuer
             * @description The issuer's URL, or the entity id.
             */
            issuer: string;
            /**
             * Kind
             * @description The protocol it speaks.
             * @enum {string}
             */
            kind: "oidc" | "saml";
            /**
             * Name
             * @description What the sign-in page calls it.
             */
            name: string;
            /**
             * Slug
             * @description The provider's short name, part of its addresses.
             */
            slug: string;
            /**
             * Updated
             * Format: date-time
             * @description When it was last changed.
             */
            updated: string;
        };
        /**
         * LoginRequest
         * @description Who signs in, and with what.
         */
        LoginRequest: {
            /**
             * Code
             * @description Code of your authenticator app, or a recovery code.
             * @default
             */
            code: string;
            /**
             * Email
             * @description E-mail address.
             */
            email: string;
            /**
             * Organization
             * @description Where to; by default your oldest organization.
             * @default
             */
            organization: string;
            /**
             * Password
             * Format: password
             * @description Password.
             */
            password: string;
        };
        /**
         * Me
         * @description Who asks. `kind` is user, key, or local: the person at this machine.
         */
        Me: {
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Organization */
            organization: string;
            /**
             * Organizations
             * @description Where you have an account.
             */
            organizations?: components["schemas"]["Membership"][];
            /** Scopes */
            scopes: string[];
            /**
             * Second Factor
             * @description Whether signing in takes a code as well.
             * @default false
             */
            second_factor: boolean;
            /** Session */
            session: string;
        };
        /**
         * MeasureShown
         * @description A measure; `kind` is amount, count, quantity or ratio.
         */
        MeasureShown: {
            /** Description */
            description: string;
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "amount" | "count" | "quantity" | "ratio";
            /** Title */
            title: string;
        };
        /**
         * Membership
         * @description An organization that you belong to.
         */
        Membership: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Role */
            role: string;
        };
        /**
         * NewKey
         * @description A new API key of yours.
         */
        NewKey: {
            /**
             * Expires
             * @description After how many days it ends.
             * @default 90d
             */
            expires: string;
            /**
             * Name
             * @description What it is for.
             */
            name: string;
            /**
             * Scope
             * @description What it may do, such as costs:read.
             */
            scope: string[];
        };
        /**
         * NewKeyShown
         * @description A new API key with its text.
         */
        NewKeyShown: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Expires */
            expires: string | null;
            /** Id */
            id: string;
            /**
             * Key
             * @description The key itself. It is shown this once.
             */
            key: string;
            /** Last Used */
            last_used: string | null;
            /** Name */
            name: string;
            /** Owner */
            owner: string;
            /** Revoked */
            revoked: string | null;
            /** Scopes */
            scopes: string[];
        };
        /**
         * NewOrganization
         * @description A new organization.
         */
        NewOrganization: {
            /**
             * Name
             * @description What it is called.
             */
            name: string;
        };
        /**
         * NewPassword
         * @description The token of a reset and a new password.
         */
        NewPassword: {
            /**
             * Password
             * Format: password
             * @description The password from now on: 12 to 128 characters.
             */
            password: string;
            /**
             * Token
             * Format: password
             * @description The token that an administrator gave you.
             */
            token: string;
        };
        /**
         * NewProvider
         * @description An identity provider to sign in through.
         */
        NewProvider: {
            /**
             * Client Id
             * @description OIDC: the id under which the provider knows this Glasspane.
             * @default
             */
            client_id: string;
            /**
             * Client Secret
             * @description OIDC: the client's secret. It is kept sealed, never shown.
             */
            client_secret?: string | null;
            /**
             * Default Role
             * @description Role of people whose groups name none.
             * @default viewer
             */
            default_role: string;
            /**
             * Email Attribute
             * @description SAML: attribute with the e-mail; NameID when it is absent.
             * @default email
             */
            email_attribute: string;
            /**
             * Email Domains
             * @description Domains whose people may sign in; none means any.
             * @default []
             */
            email_domains: string[];
            /**
             * Entity Id
             * @description SAML: this Glasspane's name; by default its metadata's address.
             * @default
             */
            entity_id: string;
            /**
             * Group Roles
             * @description Roles by group, as group=role; the first group that a person has decides.
             * @default []
             */
            group_roles: string[];
            /**
             * Groups Attribute
             * @description Claim or attribute that lists the person's groups.
             * @default groups
             */
            groups_attribute: string;
            /**
             * Issuer
             * @description OIDC: the issuer's URL; SAML: the entity id.
             * @default
             */
            issuer: string;
            /**
             * Kind
             * @description The protocol it speaks.
             * @default oidc
             * @enum {string}
             */
            kind: "oidc" | "saml";
            /**
             * Metadata
             * @description SAML: the provider's metadata, as XML.
             * @default
             */
            metadata: string;
            /**
             * Metadata Url
             * @description SAML: where the metadata was read from.
             * @default
             */
            metadata_url: string;
            /**
             * Name
             * @description What the sign-in page calls it.
             * @default Single sign-on
             */
            name: string;
            /**
             * Name Attribute
             * @description SAML: attribute with the person's name.
             * @default displayName
             */
            name_attribute: string;
            /**
             * Preset
             * @description google or microsoft, whose issuers are filled in.
             */
            preset?: string | null;
            /**
             * Provisions
             * @description Whether people get an account when they first sign in.
             * @default true
             */
            provisions: boolean;
            /**
             * Slug
             * @description The provider's short name, part of its addresses.
             */
            slug: string;
            /**
             * Tenants
             * @description Microsoft: ids of the directories that may sign in.
             * @default []
             */
            tenants: string[];
            /**
             * Trusted Domains
             * @description Domains whose e-mail addresses the provider itself hands out.
             * @default []
             */
            trusted_domains: string[];
        };
        /**
         * NewUser
         * @description A person who is to join this organization.
         */
        NewUser: {
            /**
             * Email
             * @description E-mail address.
             */
            email: string;
            /**
             * Name
             * @description What they are called.
             * @default
             */
            name: string;
            /**
             * Password
             * @description Their password, in place of an invitation; at this machine alone.
             */
            password?: string | null;
            /**
             * Role
             * @description A built-in role or one of your own.
             * @default viewer
             */
            role: string;
        };
        /**
         * Nothing
         * @description There is nothing to say.
         */
        Nothing: Record<string, never>;
        /**
         * Offer
         * @description A way to sign in.
         */
        Offer: {
            /**
             * Kind
             * @description The protocol it speaks.
             * @enum {string}
             */
            kind: "oidc" | "saml";
            /**
             * Name
             * @description What to call it.
             */
            name: string;
            /**
             * Slug
             * @description The provider's short name.
             */
            slug: string;
            /**
             * Start
             * @description Path of this server that begins the sign-in.
             */
            start: string;
        };
        /**
         * Offers
         * @description The ways to sign in through somebody else.
         */
        Offers: {
            /**
             * Items
             * @description One for each identity provider.
             */
            items: components["schemas"]["Offer"][];
        };
        /**
         * OneJob
         * @description Which job.
         */
        OneJob: Record<string, never>;
        /**
         * OneSchedule
         * @description Which schedule.
         */
        OneSchedule: Record<string, never>;
        /**
         * OrganizationChange
         * @description What is to change in an organization; what is left out stays.
         */
        OrganizationChange: {
            /**
             * Name
             * @description What it is called.
             */
            name?: string | null;
            /**
             * Settings
             * @description Its settings, as a whole.
             */
            settings?: {
                [key: string]: string;
            } | null;
            /**
             * Tier
             * @description Its tier.
             */
            tier?: string | null;
        };
        /**
         * OrganizationRequest
         * @description Which organization.
         */
        OrganizationRequest: Record<string, never>;
        /**
         * OrganizationShown
         * @description An organization.
         */
        OrganizationShown: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Settings */
            settings: {
                [key: string]: string;
            };
            /** Tier */
            tier: string;
        };
        /** Page[AuditEntry] */
        Page_AuditEntry_: {
            /** Items */
            items: components["schemas"]["AuditEntry"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[CurrencyShown] */
        Page_CurrencyShown_: {
            /** Items */
            items: components["schemas"]["CurrencyShown"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[Facet] */
        Page_Facet_: {
            /** Items */
            items: components["schemas"]["Facet"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[Ingestion] */
        Page_Ingestion_: {
            /** Items */
            items: components["schemas"]["Ingestion"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[KeyShown] */
        Page_KeyShown_: {
            /** Items */
            items: components["schemas"]["KeyShown"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[ListedProvider] */
        Page_ListedProvider_: {
            /** Items */
            items: components["schemas"]["ListedProvider"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[OrganizationShown] */
        Page_OrganizationShown_: {
            /** Items */
            items: components["schemas"]["OrganizationShown"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[QuarantinedRow] */
        Page_QuarantinedRow_: {
            /** Items */
            items: components["schemas"]["QuarantinedRow"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[RoleShown] */
        Page_RoleShown_: {
            /** Items */
            items: components["schemas"]["RoleShown"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[SessionShown] */
        Page_SessionShown_: {
            /** Items */
            items: components["schemas"]["SessionShown"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[ShownJob] */
        Page_ShownJob_: {
            /** Items */
            items: components["schemas"]["ShownJob"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[ShownSchedule] */
        Page_ShownSchedule_: {
            /** Items */
            items: components["schemas"]["ShownSchedule"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[User] */
        Page_User_: {
            /** Items */
            items: components["schemas"]["User"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[Version] */
        Page_Version_: {
            /** Items */
            items: components["schemas"]["Version"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total?: number | null;
        };
        /**
         * PasswordChange
         * @description The old password and the new one.
         */
        PasswordChange: {
            /**
             * New
             * Format: password
             * @description The password from now on: 12 to 128 characters.
             */
            new: string;
            /**
             * Old
             * Format: password
             * @description The password until now.
             */
            old: string;
        };
        /**
         * PasswordRequest
         * @description The password, once more.
         */
        PasswordRequest: {
            /**
             * Password
             * Format: password
             * @description Your password.
             */
            password: string;
        };
        /**
         * PeriodShown
         * @description First and last day; `measured_by` says whether by billing month (as invoiced) or by charge day.
         */
        PeriodShown: {
            /** From */
            from?: string | null;
            /**
             * Measured By
             * @default billing_month
             * @enum {string}
             */
            measured_by: "billing_month" | "charge_day";
            /** To */
            to?: string | null;
        };
        /**
         * ProofRequest
         * @description The password and a code, once more.
         */
        ProofRequest: {
            /**
             * Code
             * @description Code of your authenticator app, or a recovery code.
             * @default
             */
            code: string;
            /**
             * Password
             * Format: password
             * @description Your password.
             */
            password: string;
        };
        /**
         * ProviderChange
         * @description What changes of an identity provider; what is left out stays.
         */
        ProviderChange: {
            /**
             * Client Id
             * @description OIDC: the id under which the provider knows this Glasspane.
             */
            client_id?: string | null;
            /**
             * Client Secret
             * @description OIDC: the client's secret. It is kept sealed, never shown.
             */
            client_secret?: string | null;
            /**
             * Default Role
             * @description Role of people whose groups name none.
             */
            default_role?: string | null;
            /**
             * Email Attribute
             * @description SAML: attribute with the e-mail.
             */
            email_attribute?: string | null;
            /**
             * Email Domains
             * @description Domains whose people may sign in.
             */
            email_domains?: string[] | null;
            /**
             * Enabled
             * @description Whether people can sign in through it.
             */
            enabled?: boolean | null;
            /**
             * Entity Id
             * @description SAML: this Glasspane's name at the provider.
             */
            entity_id?: string | null;
            /**
             * Group Roles
             * @description Roles by group, as group=role.
             */
            group_roles?: string[] | null;
            /**
             * Groups Attribute
             * @description Claim or attribute that lists the person's groups.
             */
            groups_attribute?: string | null;
            /**
             * Issuer
             * @description OIDC: the issuer's URL. A new one needs its client secret as well.
             */
            issuer?: string | null;
            /**
             * Metadata
             * @description SAML: the provider's metadata, as XML.
             */
            metadata?: string | null;
            /**
             * Metadata Url
             * @description SAML: read the metadata from this address, now.
             */
            metadata_url?: string | null;
            /**
             * Name
             * @description What the sign-in page calls it.
             */
            name?: string | null;
            /**
             * Name Attribute
             * @description SAML: attribute with the person's name.
             */
            name_attribute?: string | null;
            /**
             * Provisions
             * @description Whether people get an account when they first sign in.
             */
            provisions?: boolean | null;
            /**
             * Tenants
             * @description Microsoft: directories that may sign in.
             */
            tenants?: string[] | null;
            /**
             * Trusted Domains
             * @description Domains whose e-mail addresses the provider itself hands out.
             */
            trusted_domains?: string[] | null;
        };
        /**
         * Quality
         * @description Data quality of a file, each dimension from 0 (nothing holds) to 1 (all rules hold for all rows).
         *
         *     Overall is the weighted mean: completeness 35 %, accuracy 25 %, consistency 25 %, timeliness 15 %.
         */
        Quality: {
            /** Accuracy */
            accuracy: number;
            /** Broken */
            broken?: components["schemas"]["Broken"][];
            /** Completeness */
            completeness: number;
            /** Consistency */
            consistency: number;
            /** Overall */
            overall: number;
            /** Timeliness */
            timeliness: number;
        };
        /**
         * QuarantinedRow
         * @description A row that could not be read: where it stands, why, and the row itself.
         */
        QuarantinedRow: {
            /** Amount */
            amount?: string | null;
            /** Currency */
            currency?: string | null;
            /** File */
            file: string;
            /** Line */
            line: number;
            /** Reason */
            reason: string;
            /** Row */
            row: string;
        };
        /**
         * RatesLoaded
         * @description What a file of rates changed.
         */
        RatesLoaded: {
            /** Changed */
            changed: number;
            /** Currencies */
            currencies: components["schemas"]["CurrencyShown"][];
        };
        /**
         * RatesLoadRequest
         * @description A file of the European Central Bank's reference rates.
         */
        RatesLoadRequest: {
            /**
             * File
             * @description CSV or XML, zipped or not, history or one day.
             */
            file: string;
        };
        /**
         * RecoveryCodes
         * @description Codes for when the authenticator app is lost; each is good for one use, and they are shown this once.
         */
        RecoveryCodes: {
            /** Codes */
            codes: string[];
        };
        /**
         * RefreshRequest
         * @description The refresh token.
         */
        RefreshRequest: {
            /**
             * Refresh Token
             * Format: password
             * @description Refresh token.
             */
            refresh_token: string;
        };
        /**
         * RegisterRequest
         * @description A new account, or a person who accepts an invitation.
         */
        RegisterRequest: {
            /**
             * Code
             * @description Code of your authenticator app, or a recovery code.
             * @default
             */
            code: string;
            /**
             * Email
             * @description E-mail address; an invitation knows it.
             * @default
             */
            email: string;
            /**
             * Invitation
             * @description The invitation.
             */
            invitation?: string | null;
            /**
             * Name
             * @description What you are called.
             * @default
             */
            name: string;
            /**
             * Organization
             * @description Name of your own new organization.
             * @default
             */
            organization: string;
            /**
             * Password
             * Format: password
             * @description Password: a new one, or that of the account that you have.
             */
            password: string;
        };
        /**
         * RemoveRequest
         * @description Which deliveries to take out: by id, or all of a connection.
         */
        RemoveRequest: {
            /**
             * Connection
             * @description Take out everything that came in under this label.
             */
            connection?: string | null;
            /**
             * Delivery
             * @description Ids of deliveries (see `costs status`).
             */
            delivery?: string[];
        };
        /**
         * ResetShown
         * @description An account that waits for a new password.
         */
        ResetShown: {
            /** Email */
            email: string;
            /**
             * Ended
             * @description How many of their sessions ended.
             */
            ended: number;
            /** Id */
            id: string;
            /**
             * Token
             * @description To be given to the person; it is shown this once and good for a day.
             */
            token: string;
        };
        /**
         * RoleChange
         * @description What is to change in a role; what is left out stays.
         */
        RoleChange: {
            /**
             * Description
             * @description What it is for.
             */
            description?: string | null;
            /**
             * Scopes
             * @description Its permissions, as a whole.
             */
            scopes?: string[] | null;
        };
        /**
         * RoleDraft
         * @description A role of this organization.
         */
        RoleDraft: {
            /**
             * Description
             * @description What it is for.
             * @default
             */
            description: string;
            /**
             * Name
             * @description Name of the role.
             */
            name: string;
            /**
             * Scopes
             * @description Permissions, such as costs:read.
             */
            scopes: string[];
        };
        /**
         * RoleRequest
         * @description Which role.
         */
        RoleRequest: Record<string, never>;
        /**
         * RoleShown
         * @description A role with the permissions that it holds.
         */
        RoleShown: {
            /** Built In */
            built_in: boolean;
            /** Description */
            description: string;
            /** Name */
            name: string;
            /** Scopes */
            scopes: string[];
        };
        /**
         * SchedulesCreateRequest
         * @description What to run, and when.
         */
        SchedulesCreateRequest: {
            /**
             * Cron
             * @description When: minute hour day month weekday, such as '0 6 * * 1-5'.
             */
            cron: string;
            /**
             * Name
             * @description Name of the schedule.
             */
            name: string;
            /**
             * Operation
             * @description Operation to run, such as ingest.
             */
            operation: string;
            /**
             * Request
             * @description Its request as a JSON object.
             * @default {}
             */
            request: string;
            /**
             * Zone
             * @description Time zone of the times, such as Europe/Berlin.
             * @default UTC
             */
            zone: string;
        };
        /**
         * SchedulesUpdateRequest
         * @description What to change; what is left out stays.
         */
        SchedulesUpdateRequest: {
            /**
             * Cron
             * @description When: minute hour day month weekday.
             */
            cron?: string | null;
            /**
             * Enabled
             * @description Whether it runs at its times.
             */
            enabled?: ("yes" | "no") | null;
            /**
             * Zone
             * @description Time zone of the times.
             */
            zone?: string | null;
        };
        /**
         * SessionRequest
         * @description Which session of yours.
         */
        SessionRequest: Record<string, never>;
        /**
         * SessionShown
         * @description A session of yours.
         */
        SessionShown: {
            /** Address */
            address: string;
            /** Agent */
            agent: string;
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Current */
            current: boolean;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            /** How */
            how: string;
            /** Id */
            id: string;
            /** Organization */
            organization: string;
            /**
             * Seen
             * Format: date-time
             */
            seen: string;
        };
        /**
         * ShownAttempt
         * @description One time that a worker took the job: succeeded, failed, cancelled, crashed, released, or running.
         */
        ShownAttempt: {
            /** Ended */
            ended: string | null;
            /** Error */
            error: string;
            /** Number */
            number: number;
            /** Outcome */
            outcome: string;
            /**
             * Started
             * Format: date-time
             */
            started: string;
            /** Worker */
            worker: string;
        };
        /**
         * ShownJob
         * @description A job: what it does, for whom, how far it is, and what it waits for.
         */
        ShownJob: {
            /**
             * Attempt
             * @description Which attempt this is or was; attempts whose worker died are not counted.
             */
            attempt: number;
            /** Attempts */
            attempts: number;
            /** Cancel Requested */
            cancel_requested: boolean;
            /**
             * Crashes
             * @description How often in a row its worker died without finishing a step.
             */
            crashes: number;
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Done */
            done: number | null;
            error: components["schemas"]["JobError"] | null;
            /** Finished */
            finished: string | null;
            /** Id */
            id: string;
            /** Message */
            message: string;
            /** Operation */
            operation: string;
            /** Priority */
            priority: string;
            /**
             * Run At
             * Format: date-time
             */
            run_at: string;
            /** Schedule */
            schedule: string;
            /** Started */
            started: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            /** Total */
            total: number | null;
            /**
             * Waiting For
             * @description Why it does not run; empty when it does or has ended.
             */
            waiting_for: string;
            /**
             * Who
             * @description Name or id of the person that the job works for.
             */
            who: string;
        };
        /**
         * ShownProvider
         * @description An identity provider with its terms; its secret is never shown.
         */
        ShownProvider: {
            /**
             * Client Id
             * @description OIDC: the id under which the provider knows this Glasspane.
             * @default
             */
            client_id: string;
            /**
             * Created
             * Format: date-time
             * @description When it was added.
             */
            created: string;
            /**
             * Default Role
             * @description Role of people whose groups name none.
             * @default viewer
             */
            default_role: string;
            /**
             * Email Attribute
             * @description SAML: attribute with the e-mail; NameID when it is absent.
             * @default email
             */
            email_attribute: string;
            /**
             * Email Domains
             * @description Domains whose people may sign in; none means any.
             * @default []
             */
            email_domains: string[];
            /**
             * Enabled
             * @description Whether people can sign in through it.
             */
            enabled: boolean;
            /**
             * Entity Id
             * @description SAML: this Glasspane's name; by default its metadata's address.
             * @default
             */
            entity_id: string;
            /**
             * Group Roles
             * @description Roles by group, as group=role; the first group that a person has decides.
             * @default []
             */
            group_roles: string[];
            /**
             * Groups Attribute
             * @description Claim or attribute that lists the person's groups.
             * @default groups
             */
            groups_attribute: string;
            /**
             * Has Secret
             * @description Whether a client secret is kept.
             */
            has_secret: boolean;
            /**
             * Issuer
             * @description OIDC: the issuer's URL; SAML: the entity id.
             * @default
             */
            issuer: string;
            /**
             * Kind
             * @description The protocol it speaks.
             * @enum {string}
             */
            kind: "oidc" | "saml";
            /**
             * Metadata Url
             * @description SAML: where the metadata was read from.
             * @default
             */
            metadata_url: string;
            /**
             * Name
             * @description What the sign-in page calls it.
             */
            name: string;
            /**
             * Name Attribute
             * @description SAML: attribute with the person's name.
             * @default displayName
             */
            name_attribute: string;
            /**
             * Paths
             * @description Where the provider sends people, below this server's address.
             */
            paths: {
                [key: string]: string;
            };
            /**
             * Provisions
             * @description Whether people get an account when they first sign in.
             * @default true
             */
            provisions: boolean;
            /**
             * Slug
             * @description The provider's short name, part of its addresses.
             */
            slug: string;
            /**
             * Tenants
             * @description Microsoft: ids of the directories that may sign in.
             * @default []
             */
            tenants: string[];
            /**
             * Trusted Domains
             * @description Domains whose e-mail addresses the provider itself hands out.
             * @default []
             */
            trusted_domains: string[];
            /**
             * Updated
             * Format: date-time
             * @description When it was last changed.
             */
            updated: string;
        };
        /**
         * ShownSchedule
         * @description A schedule: what runs, when, for whom, and when it ran last.
         */
        ShownSchedule: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Cron */
            cron: string;
            /** Enabled */
            enabled: boolean;
            /** Id */
            id: string;
            /** Last At */
            last_at: string | null;
            /** Last Job */
            last_job: string;
            /** Name */
            name: string;
            /** Next At */
            next_at: string | null;
            /** Operation */
            operation: string;
            /**
             * Who
             * @description Who made it: it runs with what they may do at that time.
             */
            who: string;
            /** Zone */
            zone: string;
        };
        /**
         * ShownStep
         * @description A finished step, which no later attempt does again.
         */
        ShownStep: {
            /**
             * Finished
             * Format: date-time
             */
            finished: string;
            /** Name */
            name: string;
        };
        /**
         * SignedIn
         * @description A session's tokens: the access token for 15 minutes, the refresh token once within 7 days.
         */
        SignedIn: {
            /** Access Token */
            access_token: string;
            /**
             * Expires In
             * @description Seconds for which the access token is good.
             * @default 900
             */
            expires_in: number;
            /** Organization */
            organization: string;
            /** Refresh Token */
            refresh_token: string;
            /** Session */
            session: string;
        };
        /**
         * Skip
         * @description A file that was left alone, with the reason.
         */
        Skip: {
            /** Path */
            path: string;
            /** Reason */
            reason: string;
        };
        /**
         * SourceShown
         * @description What is stored of one provider through one connection.
         */
        SourceShown: {
            /** Billed */
            billed: {
                [key: string]: string;
            };
            /** Charges */
            charges: number;
            /** Charges To */
            charges_to: string | null;
            /** Connection */
            connection: string | null;
            /** Months */
            months: string[];
            /** Provider */
            provider: string | null;
        };
        /**
         * Status
         * @description What is stored: months, sources, freshness, data quality by dimension (0 to 1) and number of versions.
         */
        Status: {
            freshness: components["schemas"]["Freshness"];
            /** Months */
            months: string[];
            quality: components["schemas"]["Quality"] | null;
            /** Sources */
            sources: components["schemas"]["SourceShown"][];
            /** Versions */
            versions: number;
        };
        /**
         * Summary
         * @description Costs by dimension. Amounts are decimal text; every row has its currency, totals are per currency.
         */
        Summary: {
            /**
             * Answered From
             * @enum {string}
             */
            answered_from: "rollup" | "charges";
            /**
             * Basis
             * @enum {string}
             */
            basis: "billed" | "effective" | "list" | "contracted";
            freshness: components["schemas"]["Freshness"];
            /**
             * Grain
             * @enum {string}
             */
            grain: "none" | "day" | "month";
            /** Original Total */
            original_total?: {
                [key: string]: string;
            } | null;
            period: components["schemas"]["PeriodShown"];
            previous_period?: components["schemas"]["PeriodShown"] | null;
            /** Previous Total */
            previous_total?: {
                [key: string]: string;
            } | null;
            /** Rows */
            rows: {
                [key: string]: string | number | boolean | {
                    [key: string]: string;
                } | null;
            }[];
            /** Sql */
            sql: string;
            /** Total */
            total: {
                [key: string]: string;
            };
        };
        /**
         * SwitchRequest
         * @description Which organization to go on in.
         */
        SwitchRequest: {
            /**
             * Organization
             * @description Its id.
             */
            organization: string;
        };
        /**
         * Trial
         * @description What a provider was found to offer.
         */
        Trial: {
            /**
             * Found
             * @description One sentence for each thing that was checked.
             */
            found: string[];
            /**
             * Slug
             * @description The provider.
             */
            slug: string;
        };
        /**
         * Upload
         * @description A file that was received.
         */
        Upload: {
            /**
             * Address
             * @description Address of the file, to be named in `ingest`.
             */
            address: string;
            /** Bytes */
            bytes: number;
            /**
             * Id
             * @description Pass it as `upload` to add files that belong to the same delivery.
             */
            id: string;
        };
        /**
         * User
         * @description A person in this organization. `status` is active, invited or disabled.
         */
        User: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Email */
            email: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Status */
            status: string;
        };
        /**
         * UserChange
         * @description What is to change for a person in this organization; what is left out stays.
         */
        UserChange: {
            /**
             * Disabled
             * @description Whether they are locked out.
             */
            disabled?: boolean | null;
            /**
             * Name
             * @description What they are called.
             */
            name?: string | null;
            /**
             * Role
             * @description A built-in role or one of your own.
             */
            role?: string | null;
        };
        /**
         * UserRequest
         * @description Which person.
         */
        UserRequest: Record<string, never>;
        /**
         * Verification
         * @description Whether a chain is whole. `entries` were read; `broken` is the first thing that is wrong.
         */
        Verification: {
            broken: components["schemas"]["Finding"] | null;
            /** Entries */
            entries: number;
            /**
             * Head Checked
             * @description Whether a head was given; without one a cut-off end cannot be seen.
             */
            head_checked: boolean;
            /**
             * Last
             * @description Number of the last entry that was proven.
             */
            last: number;
            /** Last Hash */
            last_hash: string;
            /** Organization */
            organization: string;
            /** Whole */
            whole: boolean;
        };
        /**
         * Version
         * @description A version of the costs: what was stored with it and when; billed totals after it, and how it changed them.
         */
        Version: {
            /** Change */
            change: {
                [key: string]: string;
            };
            /** Connection */
            connection: string;
            /** Files */
            files: string[];
            /** Ingestion */
            ingestion: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "ingestion" | "removal";
            /** Months */
            months: string[];
            /** Rows Stored */
            rows_stored: number;
            /**
             * Time
             * Format: date-time
             */
            time: string;
            /** Total */
            total: {
                [key: string]: string;
            };
            /** Version */
            version: number;
        };
        /**
         * Vocabulary
         * @description Everything a question can be made of.
         */
        Vocabulary: {
            /** Bases */
            bases: components["schemas"]["BasisShown"][];
            /** Columns */
            columns: string[];
            /** Dimensions */
            dimensions: components["schemas"]["DimensionShown"][];
            /** Measures */
            measures: components["schemas"]["MeasureShown"][];
            /** Tag Keys */
            tag_keys: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "audit.list": {
        parameters: {
            query?: {
                /** @description What was done, such as ingest. */
                action?: string;
                /** @description Id of who acted. */
                actor?: string;
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
                /** @description How it ended. */
                outcome?: "done" | "failed" | "denied";
                /** @description From this instant on; without a zone it is UTC. */
                since?: string;
                /** @description What it was done to. */
                target?: string;
                /** @description Text that the entry holds anywhere. */
                text?: string;
                /** @description Before this instant; without a zone it is UTC. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List who did what, newest first: every change, sign-in, denied request and use of a credential. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditEntry_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "audit.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the entry. */
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show one entry of the audit log with all its details. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "audit.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "audit.head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the signed end of the audit log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Head"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "audit.verify": {
        parameters: {
            query?: {
                /** @description Exported file at this machine; the stored log when there is none. */
                file?: string;
                /** @description Head that was kept: the word of audit head, or a file. */
                head?: string;
                /** @description Public key that the head has to be signed by. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prove that the audit log was not touched, or name the first entry that is wrong and how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Sign in and get tokens for programs of your own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description End this session; its tokens count no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.logout_everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description End all of your sessions, in every organization, this one included; their tokens count no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show who you are and what you may do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Change your password; your other sessions end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.providers": {
        parameters: {
            query?: {
                /** @description Whose page; this server's own when left out. */
                organization?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the identity providers that the sign-in page offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offers"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.recovery_codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            /** @description Make new recovery codes in place of the old ones; that takes the password and a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description Take a refresh token for new tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description Accept an invitation, or make an account where registration is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Choose a new password with the token of a reset, and sign in; the token counts once, within a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.sessions": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List your sessions in every organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SessionShown_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.end_session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description End one of your sessions, such as that of a device you lost; its tokens count no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchRequest"];
            };
        };
        responses: {
            /** @description Go on in another organization of yours; this session ends and a new one begins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.totp_begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            /** @description Begin with a second factor: the answer is for your authenticator app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begun"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.totp_confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Put the second factor in force and get recovery codes, which are shown this once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "auth.totp_remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            /** @description Take the second factor away; that takes the password and a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["glasspane__identity__account__operations__Removed"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "cache.clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearRequest"];
            };
        };
        responses: {
            /** @description Drop every answer that is kept for the organization, so that the next question is computed afresh. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cleared"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.diff": {
        parameters: {
            query: {
                /** @description The version or instant before. */
                a: string;
                /** @description The version or instant after; the newest by default. */
                b?: string;
                /** @description Which cost. */
                basis?: "billed" | "effective" | "list" | "contracted";
                /** @description Dimensions to group by. */
                by?: string[];
                /** @description Values of a dimension that count; `!` before a value excludes it, `(none)` is no value. */
                filter?: string[];
                /** @description First day (UTC). Open when left out. */
                from?: string;
                /** @description Cut time into days or months, or not at all. */
                grain?: "none" | "day" | "month";
                /** @description Last day (UTC), included. Open when left out. */
                to?: string;
                /** @description Also return the rows that did not change. */
                unchanged?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compare the costs of a period as two versions tell them, such as October on the 3rd and today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.dimensions": {
        parameters: {
            query?: {
                /** @description Costs as they were stored then (UTC); a date means the end of that day. */
                as_of?: string;
                /** @description Version of the costs; the newest when left out. */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what costs can be grouped, measured and filtered by, with the tag keys that occur. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description Write charges as a FOCUS file, CSV or Parquet, in any published version of FOCUS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exported"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.facets": {
        parameters: {
            query: {
                /** @description Costs as they were stored then (UTC); a date means the end of that day. */
                as_of?: string;
                /** @description Which cost. */
                basis?: "billed" | "effective" | "list" | "contracted";
                /** @description The dimension whose values are listed. */
                dimension: string;
                /** @description Values of a dimension that count; `!` before a value excludes it, `(none)` is no value. */
                filter?: string[];
                /** @description First day (UTC). Open when left out. */
                from?: string;
                /** @description Return at most so many. */
                limit?: number;
                /** @description Only values that contain this text, in any case. */
                search?: string;
                /** @description Last day (UTC), included. Open when left out. */
                to?: string;
                /** @description Version of the costs; the newest when left out. */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the values of a dimension with the number of their charges and their cost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Facet_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.rows": {
        parameters: {
            query?: {
                /** @description Costs as they were stored then (UTC); a date means the end of that day. */
                as_of?: string;
                /** @description FOCUS columns to return; a useful selection when left out. */
                columns?: string[];
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Values of a dimension that count; `!` before a value excludes it, `(none)` is no value. */
                filter?: string[];
                /** @description First day (UTC). Open when left out. */
                from?: string;
                /** @description Return at most so many. */
                limit?: number;
                /** @description Columns to sort by, `-` before one for descending. */
                sort?: string;
                /** @description Last day (UTC), included. Open when left out. */
                to?: string;
                /** @description Version of the costs; the newest when left out. */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List single charges, page by page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargePage"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.status": {
        parameters: {
            query?: {
                /** @description Costs as they were stored then (UTC); a date means the end of that day. */
                as_of?: string;
                /** @description Version of the costs; the newest when left out. */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say what is stored: months, sources, how far the costs reach, data quality and number of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.summary": {
        parameters: {
            query?: {
                /** @description Costs as they were stored then (UTC); a date means the end of that day. */
                as_of?: string;
                /** @description Which cost. */
                basis?: "billed" | "effective" | "list" | "contracted";
                /** @description Dimensions to group by, such as provider, service or tag:team. */
                by?: string[];
                /** @description Put the period before beside it. */
                compare?: "none" | "previous";
                /** @description Convert to this currency with the rate of each day. */
                currency?: string;
                /** @description Values of a dimension that count; `!` before a value excludes it, `(none)` is no value. */
                filter?: string[];
                /** @description First day (UTC). Open when left out. */
                from?: string;
                /** @description Cut time into days or months, or not at all. */
                grain?: "none" | "day" | "month";
                /** @description Return at most so many rows. */
                limit?: number;
                /** @description What to measure besides the cost. */
                measures?: string[];
                /** @description Columns to sort by, `-` before one for descending. */
                sort?: string;
                /** @description Last day (UTC), included. Open when left out. */
                to?: string;
                /** @description Keep so many values, sum the rest to (other). */
                top?: number;
                /** @description Version of the costs; the newest when left out. */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sum costs by any dimensions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "costs.versions": {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Return at most so many. */
                limit?: number;
                /** @description Only those that touched this month. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the versions of the stored costs, newest first: each ingestion makes one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Version_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "exports.fetch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    info: {
        parameters: {
            query?: {
                /** @description Leave out names of folders, buckets and people, for a bug report. */
                redact?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show versions, paths and the health of every part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Info"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "ingest.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what was ingested, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Ingestion_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    ingest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestRequest"];
            };
        };
        responses: {
            /** @description Read billing files, store their charges as FOCUS and state whether the totals agree. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestResult"];
                };
            };
            /** @description The job that does it, with `Prefer: respond-async` or when it is not done within the time of a request. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownJob"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "ingest.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the ingestion, as listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show one ingestion with the statement of each of its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestionDetail"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "ingest.quarantine": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the ingestion, as listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the rows of an ingestion that could not be read: file, line, reason, and the row itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_QuarantinedRow_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "ingest.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveRequest"];
            };
        };
        responses: {
            /** @description Take deliveries out of the costs in one commit; they stay visible in older versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["glasspane__costs__ingest__operations__Removed"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "jobs.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
                /** @description Only jobs of this operation, such as ingest. */
                operation?: string;
                /** @description Only jobs in these states. */
                state?: ("queued" | "running" | "succeeded" | "failed" | "cancelled")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List jobs, newest first, and say of those that wait what they wait for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ShownJob_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "jobs.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, as listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show one job with its request, its answer, its finished steps and every attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "jobs.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, as listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OneJob"];
            };
        };
        responses: {
            /** @description Cancel a job: one that waits at once, one that runs at its next step or report of progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "jobs.events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "jobs.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job, as listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JobsRetryRequest"];
            };
        };
        responses: {
            /** @description Queue a job again that failed or was cancelled, or that waits; it goes on after its last finished step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "keys.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List your API keys; everybody's for those who may read users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_KeyShown_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "keys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description Create an API key, shown this once, for programs that act in your name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "keys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRequest"];
            };
        };
        responses: {
            /** @description End an API key at once: one of yours, or anybody's for those who may change users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "orgs.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the organizations that you belong to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganizationShown_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "orgs.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description Create an organization, with you as its admin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "orgs.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show an organization's name, tier and settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "orgs.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrganizationChange"];
            };
        };
        responses: {
            /** @description Change an organization's name, tier or settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "orgs.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrganizationRequest"];
            };
        };
        responses: {
            /** @description Delete an organization with everything but its audit log: people, roles, keys, providers, schedules, jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "rates.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the currencies that have exchange rates, with their first and last day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CurrencyShown_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "rates.load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatesLoadRequest"];
            };
        };
        responses: {
            /** @description Load daily exchange rates from a file of the European Central Bank: CSV or XML, zipped or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatesLoaded"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "roles.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the built-in roles and those of this organization, with their permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RoleShown_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "roles.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleDraft"];
            };
        };
        responses: {
            /** @description Create a role of this organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the role. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description Change a role of this organization; it counts from the next request of everybody who has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "roles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the role. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description Delete a role of this organization that nobody has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "schedules.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List schedules by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ShownSchedule_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "schedules.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulesCreateRequest"];
            };
        };
        responses: {
            /** @description Run an operation again and again, for the person who asks, with what they may do at that time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownSchedule"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "schedules.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name or id of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a schedule; a job of it that runs goes on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownSchedule"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "schedules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name or id of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SchedulesUpdateRequest"];
            };
        };
        responses: {
            /** @description Change when a schedule runs, or whether it does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownSchedule"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "schedules.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name or id of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OneSchedule"];
            };
        };
        responses: {
            /** @description Queue a schedule's job now, beside its times; one that has not ended yet is returned instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownJob"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "sso.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description Most entries to answer. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the identity providers that people sign in through. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListedProvider_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "sso.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProvider"];
            };
        };
        responses: {
            /** @description Add an identity provider: Google, Microsoft, any OpenID Connect issuer, or any SAML 2.0 provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownProvider"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "sso.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's short name, part of its addresses. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show an identity provider and its terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownProvider"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "sso.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's short name, part of its addresses. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove an identity provider; people who have only that cannot sign in any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownProvider"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "sso.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's short name, part of its addresses. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProviderChange"];
            };
        };
        responses: {
            /** @description Change an identity provider; what is left out stays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownProvider"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "sso.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's short name, part of its addresses. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try whether an identity provider answers and can be used, without signing anybody in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trial"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "uploads.create": {
        parameters: {
            query: {
                /** @description The file's name, with folders where they matter. */
                name: string;
                /** @description The upload to add the file to; empty begins a new one. */
                upload?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description Where the page before ended. */
                cursor?: string;
                /** @description How many to show. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the people of this organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_User_"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "users.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description Add a person to this organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "users.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail address or id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a person's role and whether they have access. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail address or id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description Change a person's name or role in this organization, or lock them out of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "users.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail address or id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserRequest"];
            };
        };
        responses: {
            /** @description Make a new invitation for a person who has not accepted theirs; the old one ends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "users.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail address or id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserRequest"];
            };
        };
        responses: {
            /** @description Remove a person from this organization, with their sessions and keys here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
    "users.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail address or id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserRequest"];
            };
        };
        responses: {
            /** @description Take a lost password and second factor away, so that a person can choose a new password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetShown"];
                };
            };
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows.; `second_factor_needed`: The password is right and the account takes a one-time code as well. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this.; `sign_in_refused`: What another identity provider says of a person is not believed, or the person may not come in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `not_found`: The thing asked for does not exist, or not in this organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count.; `still_running`: The first request with this idempotency key is not finished; ask again in a moment.; `cancelled`: The job was cancelled before it came to its end; what its finished steps stored stays.; `lease_lost`: Another worker took the job over, because this one was not heard of for too long; nothing is stored twice. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `precondition_failed`: What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `too_large`: The request's body is larger than the server accepts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `key_reused`: The idempotency key was used before, with another request.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `rate_limited`: Too many requests in too short a time; `Retry-After` says for how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next.; `worker_lost`: The processes that worked on the job died again and again, so it is not tried any more. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `extra_missing`: An optional package is not installed; the hint is its install line. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `engine`: The query engine refused or failed a query.; `provider_failed`: An identity provider does not answer, or answers something that cannot be used. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `server_unreachable`: The Glasspane server that the command line was told to use does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `took_too_long`: The answer was not ready in the time that the server allows; a change may still have been made. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `storage`: The data folder or object store cannot be read or written. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
        };
    };
}
