// Words that carry a stop which ends no sentence. English news first; a table, so that a language
// or a newsroom can be added without touching a rule.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** A stop behind these never ends a sentence: a name or a second part always follows. */
export const binding = words(`
  Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cpl Sgt Cmdr Cdr Adm Brig Sen Rep Reps Sens Gov Pres Rev
  Hon Amb Supt Insp Det Msgr Mgr Messrs Mme Mlle Dra Hr Fr Sra Srta vs v cf e.g i.e eg ie viz
`)

/** A stop behind these ends no sentence when a number follows: `No. 5`, `p. 12`. */
export const numbered = words(`
  No Nos no nos Nr nr Art art Sec sec Fig fig Figs figs p pp Vol vol Ch ch Para para approx Approx
  ca c est Est Ref ref Res res Op op pop
`)

// Units (`5 km.`) need no row: a small letter behind the stop already forbids an end.
/** A stop behind these ends a sentence only when a typical first word (`starters`) follows. */
export const usual = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  St Ste Mt Ft Ave Blvd Rd Inc Corp Ltd Co Cos Bros Jr Sr Esq Dept Univ Assn Gov't Ph.D PhD etc
  Calif Conn Fla Mass Penn Wash al
`)

/** First words of a sentence that are hardly ever the second part of a name. */
export const starters = words(`
  The He She It They We You I In On At But And An A This That These Those There When While After
  Before Since If As However Meanwhile Also His Her Its Their Our My Not Only Both According Many
  Some Most Earlier Later Now Then So Yet Still Such What Who Why How Where Although Though Because
  During Under With Without From Nor Nobody Nothing Neither Instead Moreover Nevertheless Asked
`)

/** Months of languages that write a stop behind the day: `14. März`. */
export const monthsAfterDay = words(`
  Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
`)

/** Verbs behind a name that make a capital after `?”` an attribution, not a new sentence. */
export const reportVerbs = words(`
  said says asked asks added adds told tells replied replies wrote writes cried shouted demanded
  wondered insisted argued warned continued responded exclaimed joked remarked
`)
