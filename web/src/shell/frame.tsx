import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { Keyboard, Monitor, Moon, Search, Sun } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Button, Key } from "../ui/button";
import { cx } from "../ui/classes";
import { Menu } from "../ui/floating";
import { Toaster } from "../ui/toast";
import { type Command, useCommands } from "./commands";
import { readableKeys, useKeyboard } from "./keys";
import { pages } from "./page";
import { Palette } from "./palette";
import { Shortcuts } from "./shortcuts";
import { chooseTheme, type Theme, useTheme } from "./theme";

const THEMES = [
  { id: "system", title: "Like the system", icon: <Monitor aria-hidden /> },
  { id: "light", title: "Light", icon: <Sun aria-hidden /> },
  { id: "dark", title: "Dark", icon: <Moon aria-hidden /> },
] as const;

/** The frame around every page: navigation, palette, theme, shortcuts. */
export function Frame() {
  const [palette, setPalette] = useState(false);
  const [shortcuts, setShortcuts] = useState(false);
  useKeyboard();
  useShellCommands(() => setPalette(true), () => setShortcuts(true));
  useTitle();
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-accent focus:px-3 focus:py-2 focus:text-accent-ink"
      >
        Skip to content
      </a>
      <Rail onPalette={() => setPalette(true)} onShortcuts={() => setShortcuts(true)} />
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        <Outlet />
      </main>
      <Palette open={palette} onClose={() => setPalette(false)} />
      <Shortcuts open={shortcuts} onClose={() => setShortcuts(false)} />
      <Toaster />
    </div>
  );
}

function Rail({ onPalette, onShortcuts }: { onPalette: () => void; onShortcuts: () => void }) {
  return (
    <header className="flex items-center gap-2 border-b border-line bg-surface px-3 py-2 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:gap-4 lg:border-r lg:border-b-0 lg:px-3 lg:py-4">
      <Link to="/" className="flex items-center gap-2.5 rounded-md px-1.5 py-1 text-[15px] font-semibold tracking-[-0.01em]">
        <img src="/glasspane.svg" alt="" className="size-6" />
        <span>Glasspane</span>
      </Link>
      <button
        type="button"
        onClick={onPalette}
        className="ml-auto flex h-8 items-center gap-2 rounded-lg border border-line-strong bg-canvas px-2.5 text-[13px] text-soft transition-colors hover:bg-hover hover:text-ink lg:ml-0"
      >
        <Search aria-hidden className="size-4" />
        <span aria-hidden className="hidden grow text-left whitespace-nowrap sm:inline">Search…</span>
        <span className="sr-only">Search pages and actions</span>
        <span aria-hidden className="hidden lg:inline"><Key>{readableKeys("mod+k")[0] ?? ""}</Key></span>
      </button>
      <nav aria-label="Pages" className="hidden grow lg:block">
        <ul className="grid gap-0.5">
          {pages.map((page) => (
            <li key={page.id}>
              <Link
                to={page.path}
                className="flex items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-[13px] font-medium text-soft hover:bg-hover hover:text-ink"
                activeProps={{ className: "bg-accent-wash !text-accent-strong" }}
              >
                <page.icon aria-hidden className="size-4" />
                {page.title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex items-center gap-1 lg:border-t lg:border-line lg:pt-3">
        <ThemeSwitch />
        <Button look="quiet" square className="hidden lg:inline-flex" aria-label="Keyboard shortcuts" title="Keyboard shortcuts (?)" onClick={onShortcuts}>
          <Keyboard aria-hidden className="size-4" />
        </Button>
      </div>
    </header>
  );
}

function ThemeSwitch() {
  const theme = useTheme();
  const current = THEMES.find((known) => known.id === theme) ?? THEMES[0];
  return (
    <Menu
      align="start"
      heading="Appearance"
      trigger={
        <Button look="quiet" square aria-label={`Appearance: ${current.title}`} title="Appearance" className={cx("[&>svg]:size-4")}>
          {current.icon}
        </Button>
      }
      items={THEMES.map(({ id, title, icon }) => ({ id, title, icon, run: () => chooseTheme(id as Theme) }))}
    />
  );
}

function useShellCommands(openPalette: () => void, openShortcuts: () => void): void {
  const navigate = useNavigate();
  const commands = useMemo<Command[]>(
    () => [
      ...pages.map((page) => ({
        id: `page:${page.id}`,
        title: page.title,
        group: "Pages",
        note: page.summary,
        ...(page.keys ? { keys: page.keys } : {}),
        run: () => void navigate({ to: page.path }),
      })),
      ...THEMES.map(({ id, title }) => ({ id: `theme:${id}`, title: `Appearance: ${title.toLowerCase()}`, group: "Appearance", run: () => chooseTheme(id) })),
      { id: "shell:shortcuts", title: "Keyboard shortcuts", group: "Help", keys: "?", run: openShortcuts },
      { id: "shell:palette", title: "Command palette", group: "Help", keys: "mod+k", keysOnly: true, run: openPalette },
      { id: "shell:palette-slash", title: "Command palette", group: "Help", keys: "/", keysOnly: true, run: openPalette },
    ],
    [navigate, openPalette, openShortcuts],
  );
  useCommands(commands);
}

function useTitle(): void {
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    const page = pages.find((known) => path.startsWith(known.path));
    document.title = page ? `${page.title} · Glasspane` : "Glasspane";
  }, [path]);
}
