import { Link } from "@tanstack/react-router";
import { Keyboard, Monitor, Moon, Search, Sun } from "lucide-react";
import { Button, Key } from "../ui/button";
import { Menu } from "../ui/floating";
import { AccountMenu } from "./account-menu";
import { readableKeys } from "./keys";
import { listedFor, type Page } from "./page";
import { useSession } from "./session/me";
import { chooseTheme, THEMES, useTheme } from "./theme";

const ICONS = { system: <Monitor aria-hidden />, light: <Sun aria-hidden />, dark: <Moon aria-hidden /> };

/** Navigation and what concerns the whole product: beside the page, or above it where it is narrow. */
export function Rail({ onPalette, onShortcuts }: { onPalette: () => void; onShortcuts: () => void }) {
  const { may } = useSession();
  const listed = listedFor(may);
  return (
    <header className="flex flex-wrap items-center gap-x-1.5 gap-y-1 border-b border-line bg-surface px-3 py-2 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:gap-4 lg:border-r lg:border-b-0 lg:px-3 lg:py-4">
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
      {listed.length > 1 ? <Pages listed={listed} className="order-last w-full lg:order-none" /> : <Pages listed={listed} className="hidden lg:block" />}
      <div className="flex items-center gap-1 lg:border-t lg:border-line lg:pt-3">
        <AccountMenu />
        <ThemeSwitch />
        <Button look="quiet" square className="max-lg:hidden" aria-label="Keyboard shortcuts" title="Keyboard shortcuts (?)" onClick={onShortcuts}>
          <Keyboard aria-hidden className="size-4" />
        </Button>
      </div>
    </header>
  );
}

function Pages({ listed, className }: { listed: readonly Page[]; className: string }) {
  return (
    <nav aria-label="Pages" className={`grow ${className}`}>
      <ul className="flex gap-0.5 overflow-x-auto lg:grid lg:overflow-visible">
        {listed.map((page) => (
          <li key={page.id}>
            <Link
              to={page.path}
              className="flex items-center gap-2 rounded-lg px-2.5 py-1.5 text-[13px] font-medium -outline-offset-2 whitespace-nowrap text-soft hover:bg-hover hover:text-ink lg:gap-2.5"
              activeProps={{ className: "bg-accent-wash !text-accent-strong" }}
            >
              <page.icon aria-hidden className="size-4" />
              {page.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Light, dark, or like the system. */
export function ThemeSwitch() {
  const theme = useTheme();
  const title = THEMES.find((known) => known.id === theme)?.title ?? "";
  return (
    <Menu
      align="start"
      heading="Appearance"
      trigger={
        <Button look="quiet" square aria-label={`Appearance: ${title}`} title="Appearance" className="[&>svg]:size-4">
          {ICONS[theme]}
        </Button>
      }
      items={THEMES.map((choice) => ({ ...choice, icon: ICONS[choice.id], run: () => chooseTheme(choice.id) }))}
    />
  );
}
