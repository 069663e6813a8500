// The package has no types for its worker. All that is needed of it is that it puts itself where the rest looks for it.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
