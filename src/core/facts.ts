// What a page, a mail or a file says of itself outside of the words that are kept.

/** One such value, as it stands there, and where: `json-ld`, `opengraph`, `meta`, `time`, `title-element`, `mail-header` … */
export type Fact = { readonly value: string; readonly via: string }

/** The facts that an article can be described by; a key that is absent was not stated there. */
export type Facts = Partial<
  Readonly<
    Record<
      | 'title'
      | 'outlet'
      | 'byline'
      | 'published'
      | 'updated'
      | 'url'
      | 'archiveUrl'
      | 'language'
      | 'direction',
      Fact
    >
  >
>
