import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { client } from "../../../client/api";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { PasswordField, SelectField, TextField } from "../../../ui/field";
import { Refusal } from "../../../ui/notice";
import { RoleField } from "./role-field";

const SORTS = [
  { id: "google", title: "Google", kind: "oidc", preset: "google" },
  { id: "microsoft", title: "Microsoft", kind: "oidc", preset: "microsoft" },
  { id: "oidc", title: "Another OpenID Connect provider", kind: "oidc", preset: null },
  { id: "saml", title: "A SAML 2.0 provider", kind: "saml", preset: null },
] as const;

type Sort = (typeof SORTS)[number];

const words = (text: FormDataEntryValue | null): string[] => String(text ?? "").split(/[\s,]+/).filter(Boolean);

/** What a form says, as the server takes it; fields that were left empty are left out. */
export function draftOf(sort: Sort, role: string, given: FormData): Record<string, unknown> {
  const text = (name: string) => String(given.get(name) ?? "").trim();
  const draft = {
    slug: text("slug"),
    name: text("name"),
    kind: sort.kind,
    preset: sort.preset,
    issuer: text("issuer"),
    client_id: text("client_id"),
    client_secret: text("client_secret"),
    metadata_url: text("metadata_url"),
    email_domains: words(given.get("email_domains")),
    default_role: role,
    provisions: true,
  };
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== "" && value !== null && !(Array.isArray(value) && value.length === 0)));
}

/** Adds an identity provider. */
export function NewProvider({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const [sort, setSort] = useState<Sort>(SORTS[0]);
  const [role, setRole] = useState("viewer");
  const adding = useMutation({
    mutationFn: (body: Record<string, unknown>) => client.POST("/api/v1/sso/providers", { body: body as never }),
    onSuccess: () => {
      onDone();
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    adding.mutate(draftOf(sort, role, new FormData(event.currentTarget)));
  };
  return (
    <Dialogue open onClose={onClose} title="Add an identity provider">
      <form onSubmit={submit} className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
        <SelectField label="Provider" value={sort.id} onChange={(event) => setSort(SORTS.find(({ id }) => id === event.target.value) ?? SORTS[0])}>
          {SORTS.map(({ id, title }) => (
            <option key={id} value={id}>{title}</option>
          ))}
        </SelectField>
        <TextField key={`name ${sort.id}`} label="Name on the button" name="name" defaultValue={sort.preset ? sort.title : ""} maxLength={200} required />
        <TextField key={`slug ${sort.id}`} label="Short name" name="slug" defaultValue={sort.preset ?? ""} pattern="[a-z0-9][a-z0-9\-]*" title="small letters, digits and hyphens" hint="Part of the addresses that the provider calls; it stays." maxLength={63} autoCapitalize="none" spellCheck={false} required />
        {sort.kind === "oidc" ? (
          <>
            {sort.preset !== "google" && <TextField label="Issuer" name="issuer" type="url" placeholder="https://login.example.com" required={sort.preset === null} hint={sort.preset ? "Only for a directory of your own." : "Its address, below which /.well-known/openid-configuration is found."} />}
            <TextField label="Client id" name="client_id" autoComplete="off" spellCheck={false} required />
            <PasswordField label="Client secret" name="client_secret" autoComplete="off" hint="Kept sealed, and never shown again." />
          </>
        ) : (
          <TextField label="Metadata address" name="metadata_url" type="url" placeholder="https://idp.example.com/metadata" required />
        )}
        <TextField label="Domains" name="email_domains" placeholder="example.com" hint="Only people with an e-mail address of these may sign in; empty lets in whom the provider lets in." autoCapitalize="none" spellCheck={false} />
        <RoleField value={role} onChange={setRole} />
        {adding.error && <Refusal title="The provider was not added" error={adding.error} />}
        <Button look="primary" type="submit" disabled={adding.isPending} className="justify-self-end">{adding.isPending ? "Asking the provider…" : "Add"}</Button>
      </form>
    </Dialogue>
  );
}
