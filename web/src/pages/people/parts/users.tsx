import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { CircleCheck, Clock, Lock, UserPlus, Users as UsersIcon } from "lucide-react";
import { useState } from "react";
import { client } from "../../../client/api";
import type { User } from "../../../client/model";
import { useUpdates } from "../../../shell/live/use-updates";
import { useSession } from "../../../shell/session/me";
import { Badge } from "../../../ui/badge";
import { Button } from "../../../ui/button";
import { Failure } from "../../../ui/notice";
import { Empty, ListSkeleton, PageBody } from "../../../ui/page";
import { type Column, More, Rows } from "../../../ui/rows";
import { When } from "../../../ui/when";
import { EditUser } from "./edit-user";
import { Invite } from "./invite";
import { PeopleHead } from "./people-head";

/** The page *People*. */
export default function Users() {
  const { may } = useSession();
  const queries = useQueryClient();
  const [inviting, setInviting] = useState(false);
  const [editing, setEditing] = useState<User | null>(null);
  const reread = () => void queries.invalidateQueries({ queryKey: ["users"] });
  useUpdates("identity_changed", reread);
  const answer = useInfiniteQuery({
    queryKey: ["users"],
    queryFn: async ({ pageParam }) => (await client.GET("/api/v1/users", { params: { query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } } })).data,
    initialPageParam: "",
    getNextPageParam: (last) => last?.next_cursor ?? null,
  });
  const people = answer.data?.pages.flatMap((page) => page?.items ?? []) ?? [];
  const invite = may("users:write") && <Button look="primary" onClick={() => setInviting(true)}><UserPlus aria-hidden className="size-4" /> Invite</Button>;
  return (
    <PageBody>
      <PeopleHead title="People" summary="Who belongs to this organization, and what their role allows them.">{people.length > 0 && invite}</PeopleHead>
      <section aria-label="People" className="card min-w-0 overflow-hidden">
        {answer.error && !answer.data ? (
          <div className="p-5"><Failure what="The list of people" error={answer.error} retry={() => void answer.refetch()} /></div>
        ) : !answer.data ? (
          <ListSkeleton label="Loading people" />
        ) : people.length === 0 ? (
          <Empty icon={UsersIcon} title="Nobody has an account yet" action={invite}>
            At this machine you need none. Invite people, and they sign in from elsewhere; the first should be an admin.
          </Empty>
        ) : (
          <>
            <UserRows people={people} onEdit={may("users:write") ? setEditing : null} />
            <More
              shown={people.length}
              total={answer.data.pages[0]?.total}
              what={people.length === 1 ? "person" : "people"}
              busy={answer.isFetchingNextPage}
              more={answer.hasNextPage ? () => void answer.fetchNextPage() : null}
            />
          </>
        )}
      </section>
      {inviting && <Invite onClose={() => setInviting(false)} onDone={reread} />}
      {editing && <EditUser user={editing} onClose={() => setEditing(null)} onDone={reread} />}
    </PageBody>
  );
}

const STATUS = {
  active: { title: "Active", tone: "good", icon: CircleCheck },
  invited: { title: "Invited", tone: "busy", icon: Clock },
  disabled: { title: "Locked out", tone: "bad", icon: Lock },
} as const;

function UserRows({ people, onEdit }: { people: readonly User[]; onEdit: ((user: User) => void) | null }) {
  const { id } = useSession();
  const columns: Column<User>[] = [
    {
      id: "person",
      title: "Person",
      cell: (user) => (
        <span className="block max-md:max-w-44">
          <span className="break-words">{user.name || user.email}</span>
          {user.id === id && <span className="font-normal text-soft"> (you)</span>}
          {user.name && <span className="block font-normal break-all text-soft">{user.email}</span>}
          <span className="block font-normal text-soft md:hidden">{user.role}</span>
        </span>
      ),
    },
    { id: "role", title: "Role", wide: true, cell: (user) => user.role },
    {
      id: "status",
      title: "Access",
      cell: (user) => {
        const { title, tone, icon } = STATUS[user.status as keyof typeof STATUS] ?? { title: user.status, tone: "plain", icon: Clock };
        return <Badge tone={tone} icon={icon}>{title}</Badge>;
      },
    },
    { id: "created", title: "Added", wide: true, cell: (user) => <When value={user.created} /> },
    ...(onEdit
      ? [{ id: "edit", title: "Change", unseen: true, right: true, cell: (user: User) => <Button aria-label={`Change ${user.email}`} onClick={() => onEdit(user)}>Change</Button> }]
      : []),
  ];
  return <Rows label="People" columns={columns} rows={people} keyOf={(user) => user.id} faded={(user) => user.status === "disabled"} />;
}
