import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { asFault } from "../../../client/api";
import { Button } from "../../../ui/button";
import { cx } from "../../../ui/classes";
import { Modal } from "../../../ui/modal";
import { Failure, Notice } from "../../../ui/notice";
import { ingest, type Meeting, upload } from "./uploads";
import { StatementTable } from "./statement";

const OVERLAP = "delivery_overlap";

/** The dialog that takes billing files and ends with their statement. */
export function BringIn({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [progress, setProgress] = useState("");
  const queries = useQueryClient();
  const sent = useRef("");
  const reading = useMutation({
    mutationFn: async ({ files, meeting }: { files: readonly File[]; meeting: Meeting }) => {
      if (files.length > 0) sent.current = await upload(files, setProgress);
      setProgress("Reading the charges");
      return ingest(sent.current, meeting);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const close = () => {
    reading.reset();
    onClose();
  };
  return (
    <Modal
      open={open}
      onClose={close}
      title="Bring in bills"
      summary="Exports of AWS, Azure, Google Cloud, DigitalOcean and OCI, or FOCUS files; CSV, Parquet or JSON, zipped or not."
    >
      <div className="scroll-slim grid gap-4 overflow-y-auto p-5">
        {reading.data ? (
          <>
            <StatementTable statement={reading.data} />
            <Button look="primary" className="justify-self-end" onClick={close}>Show the costs</Button>
          </>
        ) : reading.isPending ? (
          <p role="status" className="grid place-items-center gap-3 py-12 text-soft">
            <span aria-hidden className="shimmer h-1.5 w-56 rounded-full" />
            {progress}…
          </p>
        ) : (
          <DropZone onFiles={(files) => reading.mutate({ files, meeting: null })} />
        )}
        {reading.error &&
          (asFault(reading.error).code === OVERLAP ? (
            <Overlap message={asFault(reading.error).message} onChoose={(meeting) => reading.mutate({ files: [], meeting })} />
          ) : (
            <Failure what="The files" error={reading.error} />
          ))}
      </div>
    </Modal>
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
