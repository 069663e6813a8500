// The tool's own line icons, 24 × 24, drawn in the colour of the text. They never stand alone without a name.

const PATHS = {
  add: 'M12 5v14M5 12h14',
  annotations: 'M5 5h14v10l-4 4H5zM15 19v-4h4',
  articles: 'M4 5.5c3-1 5.5-.6 8 1 2.5-1.6 5-2 8-1v13c-3-1-5.5-.6-8 1-2.5-1.6-5-2-8-1zM12 6.500v13',
  back: 'M14 6l-6 6 6 6',
  bin: 'M5 7h14M10 7V4.500h4V7M7 7l1 12.500h8L17 7',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  close: 'M6 6l12 12M18 6L6 18',
  dark: 'M19 14.500A7.500 7.500 0 019.500 5 7.500 7.500 0 1019 14.500z',
  down: 'M12 5v14M6 13l6 6 6-6',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  export: 'M12 15V4M8 8l4-4 4 4M5 14v5h14v-5',
  history: 'M12 7v5l3.500 2M12 4a8 8 0 11-7.400 5M4 4.500V9h4.500',
  import: 'M12 4v11M8 11l4 4 4-4M5 14v5h14v-5',
  lexicon:
    'M6 4h11.500v16H7a2 2 0 01-2-2V5.500A1.500 1.500 0 016.500 4M5 17.500A1.800 1.800 0 016.800 16H17.500M8.500 8h5.500M8.500 11.500h3.500',
  light:
    'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M5 5l1.800 1.800M17.200 17.200L19 19M19 5l-1.800 1.800M6.800 17.200L5 19',
  link: 'M10 14a4 4 0 005.800.300l3-3a4 4 0 00-5.700-5.700L12 6.700M14 10a4 4 0 00-5.800-.300l-3 3a4 4 0 005.700 5.700L12 17.300',
  lock: 'M6 11h12v8.500H6zM8.500 11V8a3.500 3.500 0 017 0v3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M5.500 12h.01M12 12h.01M18.500 12h.01',
  move: 'M4 6h6l2 2.500h8V19H4zM10 14h6M13.500 11.500L16 14l-2.500 2.500',
  open: 'M12 5.500a6.500 6.500 0 100 13 6.500 6.500 0 000-13z',
  panel: 'M4 5h16v14H4zM15 5v14',
  redo: 'M15 7l4.500 4.500L15 16M19 11.500H9.500a5 5 0 000 10H12',
  search: 'M11 5a6 6 0 100 12 6 6 0 000-12zM20 20l-4.600-4.600',
  sort: 'M8 5v14M4.500 15.500L8 19l3.500-3.500M16 19V5M12.500 8.500L16 5l3.500 3.500',
  storage: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.800v4.400M9 14.800v4.400M4 12h16',
  undo: 'M9 7L4.500 11.500 9 16M5 11.500h9.500a5 5 0 010 10H12',
  up: 'M12 19V5M6 11l6-6 6 6',
  warning: 'M12 4.500L20.500 19h-17zM12 10v4M12 16.500v.5',
} as const

export type IconName = keyof typeof PATHS

type Props = { readonly name: IconName; readonly size?: number }

export const Icon = ({ name, size = 18 }: Props) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
)
