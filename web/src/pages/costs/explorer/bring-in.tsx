import { FileDown } from "lucide-react";
import { type DragEvent, useState } from "react";
import { client } from "../../../client/api";
import type { JobDetail } from "../../../client/model";
import { JobProgress } from "../../../jobs/job-progress";
import { Button } from "../../../ui/button";
import { cx } from "../../../ui/classes";
import { Modal } from "../../../ui/modal";
import { Failure, Notice } from "../../../ui/notice";
import { say } from "../../../ui/toast";
import { asError, useCourse } from "./bringing";
import { StatementTable } from "./statement";
import type { Meeting } from "./uploads";

const OVERLAP = "delivery_overlap";

/** The dialog that takes billing files and ends with their statement; its job goes on when it is closed. */
export function BringIn({ open, onClose }: { open: boolean; onClose: () => void }) {
  const course = useCourse();
  const busy = course.job !== null || course.uploading !== "";
  const close = () => {
    if (course.job) say("It goes on; see Jobs");
    if (!busy) course.reset();
    onClose();
  };
  return (
    <Modal
      open={open}
      onClose={close}
      title="Bring in bills"
      summary="Exports of AWS, Azure, Google Cloud, DigitalOcean and OCI, or FOCUS files; CSV, Parquet or JSON, zipped or not."
    >
      <div className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
        {course.statement ? (
          <>
            <StatementTable statement={course.statement} />
            <Button look="primary" className="justify-self-end" onClick={close}>Show the costs</Button>
          </>
        ) : course.job ? (
          <Reading job={course.job} onClose={close} />
        ) : course.uploading ? (
          <p role="status" className="grid place-items-center gap-3 py-12 text-soft">
            <span aria-hidden className="shimmer h-1.5 w-56 rounded-full" />
            {course.uploading}…
          </p>
        ) : (
          <DropZone onFiles={(files) => course.start(files, null)} />
        )}
        {!busy &&
          course.fault &&
          (course.fault.code === OVERLAP ? (
            <Overlap message={course.fault.message} onChoose={(meeting) => course.start([], meeting)} />
          ) : (
            <Failure what="The files" error={asError(course.fault)} />
          ))}
      </div>
    </Modal>
  );
}

/** The job at work, which may be left alone or stopped. */
function Reading({ job, onClose }: { job: JobDetail; onClose: () => void }) {
  const stop = () => client.POST("/api/v1/jobs/{id}/cancellation", { params: { path: { id: job.id } } }).catch(() => say("It could not be stopped"));
  return (
    <div role="status" aria-label="The job" className="grid gap-6 px-2 py-10 text-[13px]">
      <JobProgress job={job} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="mr-auto text-soft">You may close this: the job goes on.</p>
        <Button disabled={job.cancel_requested} onClick={() => void stop()}>{job.cancel_requested ? "Stopping…" : "Stop"}</Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}

function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(
        "grid cursor-pointer justify-items-center gap-2 rounded-xl border-2 border-dashed px-6 py-10 text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:bg-hover",
        over ? "border-accent bg-accent-wash" : "border-control",
      )}
    >
      <FileDown aria-hidden className="size-7 text-accent" strokeWidth={1.6} />
      <span className="font-medium">Drop billing files here, or choose them</span>
      <span className="text-[13px] text-soft">What each file is, is found from its header. Files dropped together are one delivery.</span>
      <input
        type="file"
        multiple
        className="sr-only"
        onChange={(event) => event.target.files && event.target.files.length > 0 && onFiles([...event.target.files])}
      />
    </label>
  );
}

/** Loose files repeat charges that are stored: only a person can say which count. */
function Overlap({ message, onChoose }: { message: string; onChoose: (meeting: Meeting) => void }) {
  return (
    <Notice tone="warn" title="Some of these charges are stored already">
      <p className="break-words">{message}</p>
      <p className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => onChoose("replace")}>Replace what is stored</Button>
        <Button onClick={() => onChoose("append")}>Add to what is stored</Button>
      </p>
    </Notice>
  );
}
