import { encode } from "uqr";

const BORDER = 3;

/** Text as a QR code, dark on white in any theme, so that every camera reads it. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: BORDER });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="size-44 rounded-lg bg-[#fff]">
      <path d={path} fill="#000" />
    </svg>
  );
}
