// The benchmark's own texts; ../shared/bench is plain JavaScript and may be absent.
declare module '*/shared/bench/lib/workload.js' {
  export const makeDoc: (key: string) => {
    readonly key: string
    readonly text: string
    readonly annotations: readonly {
      readonly id: string
      readonly start: number
      readonly end: number
      readonly label: 'claim' | 'denial' | 'context'
    }[]
  }
}
