"""How a lasting operation becomes a job: stored first, then run here or by a worker, with the same answer."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, SecretStr

from glasspane.bootstrap import execution
from glasspane.bootstrap.runner import file_fields
from glasspane.core.conditions import UNCONDITIONAL, Conditions
from glasspane.core.context import Context, Progress, silent
from glasspane.core.errors import Cancelled, GlasspaneError, LeaseLost, UsageError, error_types
from glasspane.core.jobs import Lasting, Watch, Work
from glasspane.core.operations import Operation
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.core.principal import Principal
from glasspane.jobs import Attempt, Claim, Job, Workers, leasing, machine, read_principal, service
from glasspane.kit.tracing import continued, span, traceparent

if TYPE_CHECKING:
    from glasspane.bootstrap.runner import Application

log = logging.getLogger("glasspane.jobs")

LOOK_SECONDS = 0.25


@dataclass(frozen=True)
class Call:
    """A lasting operation as somebody asks for it in this process."""

    operation: Operation
    model: BaseModel
    principal: Principal
    progress: Progress = silent
    cancelled: Callable[[], bool] = lambda: False
    conditions: Conditions = UNCONDITIONAL
    stored: Callable[[Job], None] = lambda _: None


class JobDesk:
    """The jobs of one application: the port `core.jobs.Jobs`, and what the application and its workers need."""

    def __init__(self, application: Application, **limits: Any) -> None:
        self._application = application
        self._wake: list[Callable[[], None]] = []
        self.queue = service.queue_of(application.ports, **limits)

    def enqueue(self, work: Work) -> str:
        """Store the work as a job and return its id."""
        return self._add(work).id

    def prepared(self, operation: str, request: Mapping[str, Any], principal: Principal) -> Work:
        """Return the work that running the operation is, once the caller is admitted."""
        found, model = self._application.admitted(operation, request, principal)
        if found.local:
            raise UsageError(f"{operation} concerns one machine and cannot be run by a worker", hint="run it there")
        return _work(found, model, principal)

    def queued(self, operation: str, request: BaseModel | Mapping[str, Any], principal: Principal) -> Job:
        """Store a request as a job that a worker runs."""
        found, model = self._application.admitted(operation, request, principal)
        _, used = self._application.with_files(found, model, principal)
        self._application.uploads.keep(used)
        return self._add(_work(found, model, principal), uploads=used)

    def scope(self, operation: str) -> str:
        """Return the scope of an operation; empty when there is none by this id."""
        found = self._application.operation(operation)
        return found.scope if found else ""

    def awaited(self, organization: str, id: str, watch: Watch) -> None:
        """Run a job here, or wait until the worker that has it has ended it."""
        name, seen = machine.worker_name(), 0
        while True:
            claim = leasing.claim(self.queue, name, only=id)
            if claim is not None:
                self.perform(claim, watch=watch)
            job = service.get(self.queue, organization, id)
            if job.ended:
                return
            seen = _relayed(job, seen, watch)
            time.sleep(LOOK_SECONDS)

    def run(self, call: Call) -> BaseModel:
        """Store the call as a job, run it in this thread when it is its turn, and return its answer.

        It is tried once: whoever waits for it sees why it failed and decides. Should this process die, a worker or
        `jobs retry` goes on.
        """
        model, used = self._application.with_files(call.operation, call.model, call.principal)
        self._application.uploads.keep(used)
        name = machine.worker_name()
        job, claim = self._begun(call, used, name)
        call.stored(job)
        try:
            while True:
                if claim is not None:
                    try:
                        return self._performed(claim, call, model)
                    except LeaseLost:
                        log.warning("the job %s was taken over by another worker", job.id)
                answer = self._looked(call, job.id)
                if answer is not None:
                    call.conditions.after(answer)
                    return answer
                claim = leasing.claim(self.queue, name, only=job.id)
        except KeyboardInterrupt:
            self._cancel(job)
            raise

    def perform(self, claim: Claim, begun: Callable[[Attempt], None] = lambda _: None, watch: Progress = silent) -> str:
        """Run the job that a worker claimed; return how that ended."""
        try:
            with continued(claim.job.traceparent), span(f"job {claim.job.operation}", job=claim.id):
                self._attempted(claim, begun, watch)
        except LeaseLost:
            return "lost"
        except GlasspaneError as error:
            return f"failed ({error.code})"
        except Exception:
            # the job keeps its lease and is run again when that is over
            log.exception("the job %s could not be ended", claim.id)
            return "left"
        return "finished"

    def workers(self, count: int, say: Callable[[str], None] = lambda _: None, **options: Any) -> Workers:
        """Return workers for every operation of the application; they are woken when it queues a job."""
        operations = [operation.id for operation in self._application.catalogue]
        made = Workers(self.queue, self.perform, operations, count, say=say, **options)
        self._wake.append(made.wake)
        return made

    def _add(self, work: Work, **more: Any) -> Job:
        job = service.add(self.queue, work, traceparent=traceparent(), **more)
        for wake in self._wake:
            wake()
        return job

    def _begun(self, call: Call, used: list[str], name: str) -> tuple[Job, Claim | None]:
        """Store the job and take it in one transaction, so that no other worker does in between."""
        once = replace(call.operation.lasting or Lasting(), attempts=1)
        work = replace(_work(call.operation, call.model, call.principal), lasting=once)
        with self.queue.catalog.transaction(EVERY_ORGANIZATION):
            job = service.add(self.queue, work, traceparent=traceparent(), uploads=used)
            return job, leasing.claim(self.queue, name, only=job.id)

    def _looked(self, call: Call, id: str) -> BaseModel | None:
        """Wait a moment for a job that another has; return its answer once there is one."""
        job = service.get(self.queue, call.principal.organization, id)
        if job.ended:
            return _answer(call.operation, job)
        message = job.message if job.state == "running" else f"waiting for the turn of {job.limit_key or 'the job'}"
        call.progress(message or "another worker runs it", job.done, job.total)
        if call.cancelled() and not job.cancel_requested:
            service.cancel(self.queue, job.organization, id)
        time.sleep(LOOK_SECONDS)
        return None

    def _performed(self, claim: Claim, call: Call, model: BaseModel) -> BaseModel:
        with Attempt(self.queue, claim, call.progress) as attempt, self._ended_by(attempt):
            context = self._context(
                attempt, call.principal, lambda: call.cancelled() or attempt.cancelled(), call.conditions
            )
            return self._done(attempt, call.operation, context, model)

    def _attempted(self, claim: Claim, begun: Callable[[Attempt], None], watch: Progress) -> None:
        with Attempt(self.queue, claim, watch) as attempt, self._ended_by(attempt):
            begun(attempt)
            principal = self._application.current(read_principal(claim.job.principal))
            operation, model = self._application.admitted(claim.job.operation, claim.job.request, principal)
            model, _ = self._application.with_files(operation, model, principal)
            context = self._context(attempt, principal, attempt.cancelled)
            self._done(attempt, operation, context, model)

    def _context(
        self,
        attempt: Attempt,
        principal: Principal,
        cancelled: Callable[[], bool],
        conditions: Conditions = UNCONDITIONAL,
    ) -> Context:
        return Context(
            self._application.ports,
            principal.organization,
            principal,
            attempt.progress,
            cancelled,
            attempt,
            attempt.claim.id,
            conditions=conditions,
        )

    def _done(self, attempt: Attempt, operation: Operation, context: Context, model: BaseModel) -> BaseModel:
        answer = execution.performed(operation, context, model)
        findings = getattr(answer, "findings", None)
        attempt.succeeded(answer.model_dump(mode="json", by_alias=True), findings=bool(findings and findings()))
        self._application.uploads.drop(attempt.claim.job.uploads)
        return answer

    @contextmanager
    def _ended_by(self, attempt: Attempt) -> Iterator[None]:
        """Store with the job what its attempt failed of."""
        try:
            yield
        except LeaseLost:
            raise
        except GlasspaneError as error:
            if attempt.failed(error):
                self._application.uploads.let_go(attempt.claim.job.uploads)
            raise
        except KeyboardInterrupt:
            attempt.failed(Cancelled("it was interrupted", hint=f"glasspane jobs retry {attempt.claim.id} --wait"))
            raise

    def _cancel(self, job: Job) -> None:
        if not service.get(self.queue, job.organization, job.id).ended:
            service.cancel(self.queue, job.organization, job.id)


def _work(operation: Operation, model: BaseModel, principal: Principal) -> Work:
    return Work(operation.id, _stored(operation, model), principal, operation.lasting or Lasting())


def _stored(operation: Operation, model: BaseModel) -> dict[str, Any]:
    """Return a request as JSON values that mean the same in another process: local paths are absolute."""
    if any(isinstance(value, SecretStr) for _, value in model):
        raise UsageError(f"{operation.id} is given a secret, which is not stored with a job", hint="run it directly")
    changed = {name: _absolute(getattr(model, name)) for name in file_fields(operation)}
    return model.model_copy(update=changed).model_dump(mode="json", by_alias=True, exclude_unset=True)


def _absolute(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_absolute(part) for part in value]
    return value if value is None or "://" in value else str(Path(value).absolute())


def _answer(operation: Operation, job: Job) -> BaseModel:
    """Return what the job answered, or raise what it failed of."""
    if job.state == "succeeded":
        return operation.response.model_validate(job.result)
    if job.state == "cancelled":
        raise Cancelled(f"the job {job.id} was cancelled", hint=f"glasspane jobs retry {job.id}")
    raise failure(job)


def failure(job: Job) -> GlasspaneError:
    """Return the error that a job failed of."""
    kind = {kind.code: kind for kind in error_types()}.get(job.error_code, GlasspaneError)
    return kind(job.error_message, hint=job.error_hint)


def _relayed(job: Job, seen: int, watch: Watch) -> int:
    if job.revision != seen and job.message:
        watch(job.message, job.done, job.total)
    return job.revision
