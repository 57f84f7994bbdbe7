import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Navigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { asFault, client } from "../../../client/api";
import { Entrance } from "../../../shell/entrance/entrance";
import { one, type Search } from "../../../shell/search";
import { enter, useWho } from "../../../shell/session/me";
import { localPath } from "../../../shell/session/return";
import { CodeForm } from "./code-form";
import { type Credentials, PasswordForm } from "./password-form";
import { Providers } from "./providers";

/** The page *Sign in*: a password, then a code where the account takes one; or somebody else's word. */
export default function SignIn() {
  const search = useSearch({ strict: false }) as Search;
  const next = localPath(one(search.next));
  const organization = one(search.organization) ?? "";
  const who = useWho();
  const queries = useQueryClient();
  const [given, setGiven] = useState<Credentials | null>(null);
  const [asked, setAsked] = useState<"password" | "code">("password");
  const signing = useMutation({
    mutationFn: ({ code, ...credentials }: Credentials & { code: string }) =>
      client.POST("/api/v1/auth/login", { body: { ...credentials, code, organization } }),
    onSuccess: () => enter(queries, next),
    onError: (error) => asFault(error).code === "second_factor_needed" && setAsked("code"),
  });
  if (who.data && !who.error && !signing.isPending && !signing.isSuccess) return <Navigate to={next} replace />;
  const fault = signing.error && asFault(signing.error).code !== "second_factor_needed" ? asFault(signing.error) : null;
  const start = (credentials: Credentials) => {
    setGiven(credentials);
    signing.mutate({ ...credentials, code: "" });
  };
  const back = () => {
    signing.reset();
    setAsked("password");
  };
  return asked === "code" && given ? (
    <Entrance title="Second factor" summary={<>Signing in as {given.email}</>}>
      <CodeForm busy={signing.isPending || signing.isSuccess} fault={fault} onCode={(code) => signing.mutate({ ...given, code })} onBack={back} />
    </Entrance>
  ) : (
    <Entrance title="Sign in" {...(next === "/" ? {} : { summary: "Then you are taken back to where you were." })}>
      <PasswordForm busy={signing.isPending || signing.isSuccess} fault={fault} email={given?.email ?? ""} onGiven={start} />
      <Providers organization={organization} next={next} />
    </Entrance>
  );
}
