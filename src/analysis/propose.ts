// What intake proposes for a new text: its regions and what it states about itself, each with the rule that says so.

import type { Description } from '../core/article.ts'
import type { Facts } from '../core/facts.ts'

/** `text` is frozen; `facts` come from the page or file around it. Pure, linear in the text. */
export const proposalOf = (_text: string, _facts: Facts = {}): Description => ({})
