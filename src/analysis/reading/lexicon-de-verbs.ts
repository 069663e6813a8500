// German verbs that report: what follows or precedes them is somebody's words.

import { groupOf } from './lexicon-rows.ts'

export const reportVerbsDe = [
  ...groupOf(
    'de',
    { name: 'says', class: 'report-verb', tier: 'strong', note: 'Reports words and no stance.' },
    [
      ['sagen', 'sagt|sagte|sagten|sagen|gesagt'],
      ['erklaeren', 'erklärt|erklärte|erklärten|erklären|erläuterte|erläutert|erläuterten'],
      ['mitteilen', 'teilt|teilte|teilten|teilen * * mit'],
      ['mitgeteilt', 'mitgeteilt|mitteilte|mitteilten|mitteilt|mitteilung'],
      [
        'insist',
        'betont|betonte|betonten|betonen|unterstrich|unterstreicht|bekräftigt|bekräftigte|bekräftigten|beharrt|beharrte|versichert|versicherte|versicherten|beteuert|beteuerte|beteuerten',
      ],
      ['hinzufuegen', 'fügt|fügte|fügten * hinzu'],
      ['ergaenzen', 'ergänzt|ergänzte|ergänzten|hinzugefügt'],
      ['fortfahren', 'fuhr|fuhren|fährt * fort'],
      [
        'reply',
        'antwortet|antwortete|antworteten|entgegnet|entgegnete|entgegneten|erwidert|erwiderte|erwiderten',
      ],
      ['schreiben', 'schreibt|schrieb|schrieben|geschrieben|twitterte|postete'],
      ['berichten', 'berichtet|berichtete|berichteten|meldet|meldete|meldeten|gemeldet'],
      ['angeben', 'gibt|gab|gaben|geben * an|bekannt|protokoll'],
      ['heisst-es', 'heißt|hieß|heiße es'],
      ['so', 'so der|die|das|ein|eine|er|sie'],
      ['klarstellen', 'stellt|stellte|stellten * klar'],
      ['bestaetigen', 'bestätigt|bestätigte|bestätigten|bestätigen'],
      ['aussagen', 'aussagt|aussagte|aussagten|ausgesagt'],
      ['sagt-aus', 'sagt|sagte|sagten * aus'],
      ['zitieren', 'zitiert|zitierte|zitierten|berief|beruft|berufen'],
      ['berufung', 'unter berufung'],
      [
        'fragen',
        'fragt|fragte|fragten|rief|riefen|rufen|spottet|spottete|scherzte|schimpfte|wetterte',
      ],
      ['sprechen', 'spricht|sprach|sprachen|sprechen von'],
    ],
  ),
]
