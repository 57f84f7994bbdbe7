/** Generated from docs/reference/openapi.json by `npm run client`; do not edit. */

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** Page[QuarantinedRow] */
        Page_QuarantinedRow_: {
            /** Items */
            items: components["schemas"]["QuarantinedRow"][];
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
         * Removed
         * @description What was taken out; older versions still show it.
         */
        Removed: {
            /** Deliveries */
            deliveries: string[];
            /** Months */
            months: string[];
            /** Version */
            version: number;
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `usage`: The request itself is wrong: an unknown dimension, a period that ends before it starts.; `currency_mixed`: Amounts in several currencies would have to be added up and no target currency is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
                    "application/json": components["schemas"]["Removed"];
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
            /** @description `unauthenticated`: The server asks for a token and the request carries none that it knows. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `denied`: The caller may not do this. */
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
            /** @description `conflict`: The stored state forbids the request just now.; `delivery_overlap`: A loose file repeats charges that are stored already; only a person can say which count. */
            409: {
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
            /** @description `bad_billing_file`: A file that cannot be read as billing data.; `invalid_request`: The request has an unknown field, lacks one, or a value has the wrong type.; `format_unknown`: No known billing format has this header.; `file_truncated`: The file ends before its content does.; `file_unsafe`: An archive that leaves its folder or explodes, or a line without end.; `currency_contradiction`: A row states two currencies, or two amounts, for one and the same charge. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureBody"];
                };
            };
            /** @description `error`: An error with a stable code, a message for people and the command to try next. */
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
            /** @description `engine`: The query engine refused or failed a query. */
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
