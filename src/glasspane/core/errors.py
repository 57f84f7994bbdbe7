"""Every error a person can see, as one tree with stable codes.

GlasspaneError
├── UsageError                 the request itself is wrong            (HTTP 400, exit 2)
│   ├── InvalidRequest         its shape is wrong: field, type         (HTTP 422, exit 2)
│   ├── TooLarge               the request is larger than allowed      (HTTP 413, exit 2)
│   ├── KeyReused              an idempotency key came with another request (HTTP 422, exit 2)
│   └── CurrencyMixed          amounts in several currencies would be added up
├── NotFound                   the thing asked for does not exist     (HTTP 404, exit 1)
├── Denied                     the caller may not do this             (HTTP 403, exit 1)
│   ├── SignInRefused          another identity provider's word is not taken
│   └── Unauthenticated        the caller does not say who they are   (HTTP 401, exit 1)
│       └── SecondFactorNeeded the password was right, a code is missing
├── Conflict                   the state forbids it just now          (HTTP 409, exit 1)
│   ├── DeliveryOverlap        a loose file repeats charges that are stored
│   ├── Cancelled              a job was cancelled before its end
│   ├── LeaseLost              a job was taken over by another worker
│   ├── StillRunning           the first request with this idempotency key runs (HTTP 409, exit 1)
│   └── PreconditionFailed     it was changed since it was read       (HTTP 412, exit 1)
├── RateLimited                too many requests in too short a time  (HTTP 429, exit 1)
├── TookTooLong                the answer was not ready in time       (HTTP 504, exit 1)
├── BadBillingFile             a file that cannot be read as billing  (HTTP 422, exit 1)
│   ├── FormatUnknown          no known format has this header
│   ├── FileTruncated          the file ends before its content does
│   ├── FileUnsafe             an archive that escapes its folder or explodes, a line without end
│   └── CurrencyContradiction  a row states two currencies for one amount
├── ExtraMissing               an optional package is not installed   (HTTP 501, exit 1)
├── StorageError               the data folder cannot be read/written (HTTP 507, exit 1)
├── EngineError                the query engine failed                (HTTP 502, exit 1)
├── ProviderFailed             an identity provider does not answer   (HTTP 502, exit 1)
├── WorkerLost             a job's workers died again and again    (HTTP 500, exit 1)
└── ServerUnreachable          the Glasspane server does not answer   (HTTP 503, exit 1)
"""

from __future__ import annotations

from typing import ClassVar


class GlasspaneError(Exception):
    """An error with a stable code, a message for people and the command to try next."""

    code: ClassVar[str] = "error"
    status: ClassVar[int] = 500
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(GlasspaneError):
    """The request itself is wrong: an unknown dimension, a period that ends before it starts."""

    code = "usage"
    status = 400
    exit_code = 2


class InvalidRequest(UsageError):
    """The request has an unknown field, lacks one, or a value has the wrong type."""

    code = "invalid_request"
    status = 422


class TooLarge(UsageError):
    """The request's body is larger than the server accepts."""

    code = "too_large"
    status = 413


class KeyReused(UsageError):
    """The idempotency key was used before, with another request."""

    code = "key_reused"
    status = 422


class CurrencyMixed(UsageError):
    """Amounts in several currencies would have to be added up and no target currency is named."""

    code = "currency_mixed"


class NotFound(GlasspaneError):
    """The thing asked for does not exist, or not in this organization."""

    code = "not_found"
    status = 404


class Denied(GlasspaneError):
    """The caller may not do this."""

    code = "denied"
    status = 403


class Unauthenticated(Denied):
    """The server asks for a token and the request carries none that it knows."""

    code = "unauthenticated"
    status = 401


class SignInRefused(Denied):
    """What another identity provider says of a person is not believed, or the person may not come in."""

    code = "sign_in_refused"


class SecondFactorNeeded(Unauthenticated):
    """The password is right and the account takes a one-time code as well."""

    code = "second_factor_needed"


class Conflict(GlasspaneError):
    """The stored state forbids the request just now."""

    code = "conflict"
    status = 409


class DeliveryOverlap(Conflict):
    """A loose file repeats charges that are stored already; only a person can say which count."""

    code = "delivery_overlap"


class StillRunning(Conflict):
    """The first request with this idempotency key is not finished; ask again in a moment."""

    code = "still_running"


class PreconditionFailed(Conflict):
    """What is to be changed is no longer as it was read: its ETag is not the one in `If-Match`."""

    code = "precondition_failed"
    status = 412


class RateLimited(GlasspaneError):
    """Too many requests in too short a time; `Retry-After` says for how many seconds to wait."""

    code = "rate_limited"
    status = 429

    def __init__(self, message: str, *, hint: str = "", retry_after: float = 0.0) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after


class TookTooLong(GlasspaneError):
    """The answer was not ready in the time that the server allows; a change may still have been made."""

    code = "took_too_long"
    status = 504


class Cancelled(Conflict):
    """The job was cancelled before it came to its end; what its finished steps stored stays."""

    code = "cancelled"


class LeaseLost(Conflict):
    """Another worker took the job over, because this one was not heard of for too long; nothing is stored twice."""

    code = "lease_lost"


class BadBillingFile(GlasspaneError):
    """A file that cannot be read as billing data."""

    code = "bad_billing_file"
    status = 422


class FormatUnknown(BadBillingFile):
    """No known billing format has this header."""

    code = "format_unknown"


class FileTruncated(BadBillingFile):
    """The file ends before its content does."""

    code = "file_truncated"


class FileUnsafe(BadBillingFile):
    """An archive that leaves its folder or explodes, or a line without end."""

    code = "file_unsafe"


class CurrencyContradiction(BadBillingFile):
    """A row states two currencies, or two amounts, for one and the same charge."""

    code = "currency_contradiction"


class ExtraMissing(GlasspaneError):
    """An optional package is not installed; the hint is its install line."""

    code = "extra_missing"
    status = 501


class StorageError(GlasspaneError):
    """The data folder or object store cannot be read or written."""

    code = "storage"
    status = 507


class EngineError(GlasspaneError):
    """The query engine refused or failed a query."""

    code = "engine"
    status = 502


class ProviderFailed(GlasspaneError):
    """An identity provider does not answer, or answers something that cannot be used."""

    code = "provider_failed"
    status = 502


class WorkerLost(GlasspaneError):
    """The processes that worked on the job died again and again, so it is not tried any more."""

    code = "worker_lost"


class ServerUnreachable(GlasspaneError):
    """The Glasspane server that the command line was told to use does not answer."""

    code = "server_unreachable"
    status = 503


def error_types() -> tuple[type[GlasspaneError], ...]:
    """Return every error type, the root first, in the order of declaration."""
    found: list[type[GlasspaneError]] = [GlasspaneError]
    for parent in found:
        found.extend(parent.__subclasses__())
    return tuple(found)
