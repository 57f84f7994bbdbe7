/** Owns short names for the answers that the pages read; the shapes are the server's. */

import type { components } from "./schema";

type Schemas = components["schemas"];

export type Summary = Schemas["Summary"];
export type Row = Summary["rows"][number];
export type Cell = Row[string];
export type Facet = Schemas["Facet"];
export type Status = Schemas["Status"];
export type Quality = Schemas["Quality"];
export type SourceShown = Schemas["SourceShown"];
export type Dimension = Schemas["DimensionShown"];
export type Charge = Schemas["ChargePage"]["items"][number];
export type Me = Schemas["Me"];
export type User = Schemas["User"];
export type Invited = Schemas["Invited"];
export type Role = Schemas["RoleShown"];
export type Organization = Schemas["OrganizationShown"];
export type ApiKey = Schemas["KeyShown"];
export type SignIn = Schemas["SessionShown"];
export type Job = Schemas["ShownJob"];
export type JobDetail = Schemas["JobDetail"];
export type Schedule = Schemas["ShownSchedule"];
export type AuditEntry = Schemas["AuditEntry"];
export type Verification = Schemas["Verification"];
export type Provider = Schemas["ListedProvider"];
