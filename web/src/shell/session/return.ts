/** Owns where a person goes after signing in: back to where they came from, never to another site. */

/** The address if it is a path of this site, `/` otherwise. */
export function localPath(address: string | undefined): string {
  if (!address?.startsWith("/") || /^\/[/\\]/.test(address) || /[\s\\]/.test(address) || /[\u0000-\u001f\u007f]/.test(address)) return "/";
  const base = "https://glasspane.invalid";
  try {
    const url = new URL(address, base);
    return url.origin === base && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : "/";
  } catch {
    return "/";
  }
}

/** Pages that need nobody to be signed in, and to which nobody returns. */
export const isEntrance = (path: string): boolean => /^\/(signin|invitation|reset)(\/|$)/.test(path);

/** The sign-in page's address for somebody who is to come back here. */
export function signInAddress(path: string, search: string): string {
  const here = path + search;
  return here === "/" || isEntrance(path) ? "/signin" : `/signin?next=${encodeURIComponent(here)}`;
}
