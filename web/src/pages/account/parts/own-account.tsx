import { useSession } from "../../../shell/session/me";
import { PageBody, PageHead } from "../../../ui/page";
import { Keys } from "./keys";
import { Password } from "./password";
import { SecondFactor } from "./second-factor";
import { Sessions } from "./sessions";

/** The page *Account*: what a person does with their own sign-in. */
export default function OwnAccount() {
  const { account, name, home, organizations, organization } = useSession();
  const role = organizations?.find((one) => one.id === organization)?.role;
  return (
    <PageBody narrow>
      <PageHead
        title={account ? "Your account" : "API keys of this machine"}
        summary={
          account ? (
            <>
              {name}{role && <>, {role}</>} in {home}
            </>
          ) : (
            "You are the person at this machine and need no account here. People who reach this server from elsewhere do."
          )
        }
      />
      {account && <Password />}
      {account && <SecondFactor />}
      {account && <Sessions />}
      <Keys />
    </PageBody>
  );
}
