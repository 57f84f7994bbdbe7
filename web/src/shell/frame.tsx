import { Outlet, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Forbidden } from "../ui/page";
import { Toaster } from "../ui/toast";
import { type Command, useCommands } from "./commands";
import { useKeyboard } from "./keys";
import { listedFor } from "./page";
import { Palette } from "./palette";
import { Rail } from "./rail";
import { useSession } from "./session/me";
import { Shortcuts } from "./shortcuts";
import { chooseTheme, THEMES } from "./theme";
import { usePage } from "./use-page";

/** The frame around every page behind the door: navigation, palette, account, shortcuts. */
export function Frame() {
  const [palette, setPalette] = useState(false);
  const [shortcuts, setShortcuts] = useState(false);
  useKeyboard();
  useShellCommands(() => setPalette(true), () => setShortcuts(true));
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
        <Permitted />
      </main>
      <Palette open={palette} onClose={() => setPalette(false)} />
      <Shortcuts open={shortcuts} onClose={() => setShortcuts(false)} />
      <Toaster />
    </div>
  );
}

/** The page, or word that the person's role leaves it out. */
function Permitted() {
  const { may } = useSession();
  const page = usePage();
  return page?.scope && !may(page.scope) ? <Forbidden title={page.title} scope={page.scope} /> : <Outlet />;
}

function useShellCommands(openPalette: () => void, openShortcuts: () => void): void {
  const navigate = useNavigate();
  const { may } = useSession();
  const commands = useMemo<Command[]>(
    () => [
      ...listedFor(may).map((page) => ({
        id: `page:${page.id}`,
        title: page.title,
        group: "Pages",
        note: page.summary,
        ...(page.keys ? { keys: page.keys } : {}),
        run: () => void navigate({ to: page.path }),
      })),
      { id: "page:account", title: "Your account", group: "Pages", note: "Password, second factor, sessions, API keys", keys: "g u", run: () => void navigate({ to: "/account" }) },
      ...THEMES.map(({ id, title }) => ({ id: `theme:${id}`, title: `Appearance: ${title.toLowerCase()}`, group: "Appearance", run: () => chooseTheme(id) })),
      { id: "shell:shortcuts", title: "Keyboard shortcuts", group: "Help", keys: "?", run: openShortcuts },
      { id: "shell:palette", title: "Command palette", group: "Help", keys: "mod+k", keysOnly: true, run: openPalette },
      { id: "shell:palette-slash", title: "Command palette", group: "Help", keys: "/", keysOnly: true, run: openPalette },
    ],
    [navigate, may, openPalette, openShortcuts],
  );
  useCommands(commands);
}
