import { useMutation } from "@tanstack/react-query";
import { client } from "../../../client/api";
import type { User } from "../../../client/model";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { Refusal } from "../../../ui/notice";
import { ShownOnce } from "../../../ui/shown-once";

/** A way back in for somebody who has lost their password or second factor. */
export function Reset({ user, onClose }: { user: User; onClose: () => void }) {
  const resetting = useMutation({ mutationFn: () => client.POST("/api/v1/users/{user}/reset", { params: { path: { user: user.id } } }) });
  const token = resetting.data?.data?.token;
  return (
    <Dialogue open onClose={onClose} title={token ? `Send this to ${user.email}` : `Reset how ${user.email} signs in?`}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5 text-[13px]">
        {token ? (
          <>
            <ShownOnce what="the link" text={`${window.location.origin}/reset#${token}`}>
              <p>With it they choose a new password, once, within a day. Make sure that it reaches nobody else.</p>
            </ShownOnce>
            <Button look="primary" className="justify-self-end" onClick={onClose}>Done</Button>
          </>
        ) : (
          <>
            <p className="text-soft">Their password, second factor and recovery codes count no longer, and their sessions end at once. API keys stay.</p>
            {resetting.error && <Refusal title="It was not reset" error={resetting.error} />}
            <div className="flex flex-wrap justify-end gap-2">
              <Button onClick={onClose}>Leave it as it is</Button>
              <Button look="danger" disabled={resetting.isPending} onClick={() => resetting.mutate()}>Reset it</Button>
            </div>
          </>
        )}
      </div>
    </Dialogue>
  );
}
