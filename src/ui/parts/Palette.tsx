// The command palette: what can be done here, and the articles of the case, found by typing. It filters; it does not
// understand sentences.

import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useMemo, useState } from 'react'
import { keyOf } from '../../dom/keys.ts'
import { giveKeys } from '../../dom/waiting-keys.ts'
import { outletOf, titleOf } from '../../core/article.ts'
import type { Project } from '../../core/project.ts'
import { currentArticles } from '../../core/revisions.ts'
import { workbench } from '../../state/app.ts'
import { commands, fullName, keysOf, type Command, type Scope } from '../../state/commands.ts'
import { caseHere } from '../../state/screens.ts'
import { go, session } from '../../state/session.ts'
import { viewOf } from '../../state/view.ts'
import { distanceOf, isFound, wordsTyped } from './command-words.ts'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import styles from './Palette.module.css'
import { useFocusBack, type Afterwards } from './useFocusBack.ts'

/** So many are listed; typing one more letter finds the others. */
const LISTED = 100

type Item = Afterwards & {
  readonly id: string
  readonly name: string
  readonly keys: readonly string[]
  readonly isFound: (words: readonly string[]) => boolean
}

export const Palette = () => {
  const [typed, setTyped] = useState('')
  const [items] = useState(itemsHere)
  const afterwards = useFocusBack()
  const shown = useMemo(() => found(items, typed), [items, typed])
  const close = (): void => session.setState({ paletteShown: false })
  const choose = (item: Item): void => {
    afterwards(item)
    close()
  }
  return (
    <Dialog.Root defaultOpen onOpenChange={(open) => session.setState({ paletteShown: open })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup
          className={styles['palette']}
          aria-label="Run a command"
          finalFocus={false}
          onKeyDown={(event) => {
            if (keyOf(event.nativeEvent) !== 'Mod+K') return
            event.preventDefault() // the key that opened it closes it
            close()
          }}
        >
          <Autocomplete.Root
            open
            inline
            items={shown}
            filter={null}
            value={typed}
            onValueChange={(value, { reason }) => {
              if (reason !== 'item-press') setTyped(value)
            }}
            itemToStringValue={(item: Item) => item.name}
            autoHighlight="always"
            keepHighlight
          >
            <div className={styles['head']}>
              <Icon name="search" />
              <Autocomplete.Input
                className={styles['input']}
                aria-label="Command"
                onFocus={() => void giveKeys()}
                placeholder="Command, key or article"
              />
              <Dialog.Close className="btn quiet">Close</Dialog.Close>
            </div>
            <Autocomplete.Empty className={styles['empty']}>
              {shown.length === 0 && 'No command or article has these words.'}
            </Autocomplete.Empty>
            <Autocomplete.List className={styles['list']} aria-label="Commands">
              {(item: Item) => (
                <Autocomplete.Item
                  key={item.id}
                  value={item}
                  className={styles['item']}
                  onClick={() => choose(item)}
                >
                  <bdi>{item.name}</bdi>
                  {item.keys.length > 0 && <Keys of={item.id} />}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const found = (items: readonly Item[], typed: string): readonly Item[] => {
  const words = wordsTyped(typed)
  if (words.length === 0) return items.slice(0, LISTED)
  return items
    .filter((item) => item.isFound(words))
    .toSorted((a, b) => distanceOf(a.name, a.keys, typed) - distanceOf(b.name, b.keys, typed))
    .slice(0, LISTED)
}

/** What can be done where the analyst is: the place's own commands first, then the app's, screens, and articles. */
const itemsHere = (): readonly Item[] => {
  const scopes: readonly Scope[] = [...placeHere(), 'app', 'go']
  const here = scopes.flatMap((scope) =>
    commands.filter((each) => each.scope === scope && each.when?.() !== false),
  )
  // The palette is open, and the screens behind `G` are all in it.
  const useful = here.filter(({ id }) => id !== 'palette' && id !== 'go')
  return [...useful.map(commandItem), ...articleItems(workbench().desk.getState().project)]
}

const placeHere = (): readonly Scope[] => {
  const { route, reading } = session.getState()
  if (route.screen !== 'reader')
    return document.querySelector('[data-keys="table"]') ? ['table'] : []
  if (!reading) return []
  return viewOf(route) === 'triage' ? ['triage', 'reader'] : ['reader']
}

const commandItem = (command: Command): Item => ({
  id: command.id,
  name: fullName(command),
  scope: command.scope,
  keys: keysOf(command),
  isFound: (words) => isFound(command, words),
  run: command.run,
})

const articleItems = (project: Project): readonly Item[] => {
  const caseId = caseHere()
  if (!caseId) return []
  return currentArticles(project).map((article) => {
    const name = `Go to ${[outletOf(article), titleOf(article)].filter(Boolean).join(': ')}`
    const text = name.toLowerCase()
    return {
      id: article.id,
      name,
      scope: 'go',
      keys: [],
      isFound: (words) => words.every((word) => text.includes(word)),
      run: () => go({ screen: 'reader', caseId, articleId: article.id }),
    }
  })
}
