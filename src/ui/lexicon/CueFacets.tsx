// What narrows the list of cues: words, classes, tiers, languages, what the case changed and what decisions moved. All of
// it stands in the address.

import { CUE_CLASSES } from '../../core/schema.ts'
import {
  countsIn,
  languagesIn,
  STANDINGS,
  type CueRow,
  type LexiconView,
} from '../../state/lexicon-rows.ts'
import { changeLexiconView } from '../../state/lexicon-view.ts'
import { Chip, Chips, Filters, FilterSelect, FilterWords } from '../parts/Filters.tsx'
import { toggled } from '../parts/toggled.ts'
import { CLASS_NAME, languageName, STANDING_NAME } from './cue-words.ts'
import { ClassGlyph } from './CueGlyph.tsx'

type Props = {
  readonly rows: readonly CueRow[]
  readonly shown: number
  readonly view: LexiconView
}

export const CueFacets = ({ rows, shown, view }: Props) => {
  const counts = countsIn(rows, view)
  const count = (key: string): number => counts[key] ?? 0
  const languages = languagesIn(rows)
  return (
    <Filters>
      <CueWords label="Search cues" text={view.text} />
      <Chips label="Class">
        {CUE_CLASSES.map((each) => (
          <Chip
            key={each}
            isOn={view.classes.includes(each)}
            count={count(`class ${each}`)}
            onPress={() => changeLexiconView({ classes: toggled(view.classes, each) })}
          >
            <ClassGlyph of={each} />
            {CLASS_NAME[each]}
          </Chip>
        ))}
      </Chips>
      <Chips label="In this case">
        {(['own', 'moved'] as const).map((only) => (
          <Chip
            key={only}
            isOn={view.only === only}
            count={count(`only ${only}`)}
            onPress={() => changeLexiconView({ only: view.only === only ? null : only })}
          >
            {ONLY_NAME[only]}
          </Chip>
        ))}
      </Chips>
      <FilterSelect
        label="Tier"
        value={view.standing ?? ''}
        onChoose={(chosen) =>
          changeLexiconView({ standing: STANDINGS.find((each) => each === chosen) ?? null })
        }
      >
        <option value="">All tiers</option>
        {STANDINGS.map((each) => (
          <option key={each} value={each}>
            {STANDING_NAME[each]} ({count(`standing ${each}`)})
          </option>
        ))}
      </FilterSelect>
      {languages.length > 1 && (
        <FilterSelect
          label="Language"
          value={view.language ?? ''}
          onChoose={(chosen) => changeLexiconView({ language: chosen || null })}
        >
          <option value="">All languages</option>
          {languages.map((each) => (
            <option key={each} value={each}>
              {languageName(each)} ({count(`language ${each}`)})
            </option>
          ))}
        </FilterSelect>
      )}
      {shown < rows.length && (
        <button type="button" className="btn quiet" onClick={clearFacets}>
          Clear filters
        </button>
      )}
    </Filters>
  )
}

const ONLY_NAME = { own: 'Changed here', moved: 'Moved by decisions' } as const

export const clearFacets = (): void =>
  changeLexiconView({ text: '', classes: [], standing: null, language: null, only: null })

type WordsProps = { readonly text: string; readonly label: string }

/** The words that narrow the list of cues, or that of names. */
export const CueWords = ({ text, label }: WordsProps) => (
  <FilterWords
    label={label}
    text={text}
    onText={(typed, isFirst) => changeLexiconView({ text: typed }, !isFirst)}
  />
)
