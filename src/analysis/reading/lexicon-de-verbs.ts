// German verbs that report: what follows or precedes them is somebody's words.

import { groupOf } from './lexicon-rows.ts'

export const reportVerbsDe = [
  ...groupOf(
    'de',
    { name: 'says', class: 'report-verb', tier: 'strong', note: 'Reports words and no stance.' },
    [
      [
        'sagen',
        'sagt|sagte|sagten|sagen|gesagt',
        'Die Gewerkschaft sagte, die Tore seien zu gewesen.',
      ],
      [
        'erklaeren',
        'erklärt|erklärte|erklärten|erklären|erläuterte|erläutert|erläuterten',
        'Sie erklärte, die Liste sei alt.',
      ],
      [
        'mitteilen',
        'teilt|teilte|teilten|teilen * * mit',
        'Der Palast teilte am Abend mit, dem König gehe es gut.',
      ],
      [
        'mitgeteilt',
        'mitgeteilt|mitteilte|mitteilten|mitteilt|mitteilung',
        'Wie das Amt mitteilte, brannte es zweimal.',
      ],
      [
        'insist',
        'betont|betonte|betonten|betonen|unterstrich|unterstreicht|bekräftigt|bekräftigte|bekräftigten|beharrt|beharrte|versichert|versicherte|versicherten|beteuert|beteuerte|beteuerten',
        'Die Bank betonte, der Tresor sei voll.',
      ],
      ['hinzufuegen', 'fügt|fügte|fügten * hinzu', '„Es war dunkel“, fügte sie hinzu.'],
      ['ergaenzen', 'ergänzt|ergänzte|ergänzten|hinzugefügt', '„Es war dunkel“, ergänzte sie.'],
      ['fortfahren', 'fuhr|fuhren|fährt * fort', '„Es war dunkel“, fuhr sie fort.'],
      [
        'reply',
        'antwortet|antwortete|antworteten|entgegnet|entgegnete|entgegneten|erwidert|erwiderte|erwiderten',
        '„Fragen Sie die Gilde“, erwiderte er.',
      ],
      [
        'schreiben',
        'schreibt|schrieb|schrieben|geschrieben|twitterte|postete',
        'Er schrieb, das Schiff sei gesunken.',
      ],
      [
        'berichten',
        'berichtet|berichtete|berichteten|meldet|meldete|meldeten|gemeldet',
        'Die Agentur berichtete, zwei Männer seien tot.',
      ],
      [
        'angeben',
        'gibt|gab|gaben|geben * an|bekannt|protokoll',
        'Der Wächter gab an, geschlafen zu haben.',
      ],
      ['heisst-es', 'heißt|hieß|heiße es', 'Die Tore waren zu, hieß es aus dem Rathaus.'],
      ['so', 'so der|die|das|ein|eine|er|sie', 'Die Tore waren zu, so der Sprecher.'],
      [
        'klarstellen',
        'stellt|stellte|stellten * klar',
        'Die Firma stellte klar, der Test sei gelaufen.',
      ],
      [
        'bestaetigen',
        'bestätigt|bestätigte|bestätigten|bestätigen',
        'Die Polizei bestätigte den Fund.',
      ],
      ['aussagen', 'aussagt|aussagte|aussagten|ausgesagt', 'Wie der Wächter aussagte, schlief er.'],
      ['sagt-aus', 'sagt|sagte|sagten * aus', 'Der Wächter sagte vor Gericht aus.'],
      [
        'zitieren',
        'zitiert|zitierte|zitierten|berief|beruft|berufen',
        'Die Zeitung zitierte einen Schreiber.',
      ],
      ['berufung', 'unter berufung', 'Die Zeitung meldet das unter Berufung auf die Werft.'],
      [
        'fragen',
        'fragt|fragte|fragten|rief|riefen|rufen|spottet|spottete|scherzte|schimpfte|wetterte',
        '„Wir haben gewonnen“, rief er.',
      ],
      ['sprechen', 'spricht|sprach|sprachen|sprechen von', 'Der Rat sprach von einem Unfall.'],
    ],
  ),
]
