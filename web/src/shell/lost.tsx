import { Link } from "@tanstack/react-router";
import { pages } from "./page";

/** Where an unknown address leads. */
export function Lost() {
  return (
    <div className="mx-auto max-w-md px-6 py-24">
      <h1 className="text-lg font-semibold">There is no page at this address</h1>
      <p className="mt-2 text-soft">It may have been moved, or the link was cut short. These pages exist:</p>
      <ul className="mt-4 grid gap-2">
        {pages.map((page) => (
          <li key={page.id}>
            <Link to={page.path} className="font-medium text-accent underline">{page.title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
