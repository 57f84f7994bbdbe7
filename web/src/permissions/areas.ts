/** Owns how permissions are read: by area, with what each lets a person do, in words. */

export const ACTIONS = ["read", "write"] as const;
export type Action = (typeof ACTIONS)[number];

export interface Area {
  id: string;
  title: string;
  /** The permission behind each action that the area has. */
  scopes: Partial<Record<Action, string>>;
}

const TITLES: Record<string, string> = {
  audit: "Audit log",
  cache: "Cache",
  costs: "Costs",
  events: "Live updates",
  info: "Versions and health",
  jobs: "Jobs and schedules",
  keys: "API keys",
  orgs: "Organizations",
  roles: "Roles",
  scim: "Provisioning",
  sso: "Single sign-on",
  users: "People",
};

/** What is done with an area's read and write permission. */
export const ACTION_WORDS: Record<Action, string> = { read: "See", write: "Change" };

export const areaTitle = (id: string): string => TITLES[id] ?? id.replace(/[_-]/g, " ").replace(/^./, (first) => first.toUpperCase());

const isAction = (text: string): text is Action => (ACTIONS as readonly string[]).includes(text);

/** Permissions grouped by area, in the order of the areas' titles. */
export function areasOf(scopes: Iterable<string>): Area[] {
  const found = new Map<string, Area>();
  for (const scope of scopes) {
    const [id = "", action = ""] = scope.split(":", 2);
    if (!isAction(action)) continue;
    const area = found.get(id) ?? { id, title: areaTitle(id), scopes: {} };
    area.scopes[action] = scope;
    found.set(id, area);
  }
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title));
}

/** The chosen permissions with one more or one less; changing something takes seeing it, where that can be chosen. */
export function toggled(chosen: ReadonlySet<string>, scope: string, on: boolean, offered: readonly string[]): Set<string> {
  const next = new Set(chosen);
  const [area, action] = scope.split(":", 2);
  const [read, write] = [`${area}:read`, `${area}:write`];
  if (on) {
    next.add(scope);
    if (action === "write" && offered.includes(read)) next.add(read);
  } else {
    next.delete(scope);
    if (action === "read") next.delete(write);
  }
  return next;
}
