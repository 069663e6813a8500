// German cues of claims: words that put forward what somebody could dispute, and the nouns for it.

import { groupOf } from './lexicon-rows.ts'

export const claimsDe = [
  ...groupOf(
    'de',
    { name: 'accuses', class: 'claim', tier: 'strong', note: 'Puts the blame on somebody.' },
    [
      [
        'beschuldigen',
        'beschuldigt|beschuldigte|beschuldigten|beschuldigen|bezichtigt|bezichtigte|bezichtigten|bezichtigen',
      ],
      ['wirft-vor', 'wirft|warf|warfen|werfen|werfe * * vor'],
      [
        'vorgeworfen',
        'vorgeworfen|vorwirft|vorwerfen|vorwarf|vorwarfen|vorzuwerfen|angelastet|anlastet|anlasten',
      ],
      ['erhebt', 'erhebt|erhob|erhoben|erheben * * vorwürfe|vorwurf|anschuldigungen|anklage'],
      [
        'vorwuerfe-erhoben',
        'vorwürfe|anschuldigungen|vorwurf|verdacht * erhoben|laut|geäußert|wiederholt|bekräftigt|gegen',
      ],
      ['klagt-an', 'klagt|klagte|klagten|prangert|prangerte|prangerten * an'],
      ['verantwortlich', 'macht|machte|machten|machen * * verantwortlich'],
      ['schuld', 'gibt|gab|gaben|geben * * schuld'],
      ['face', 'vorwürfen|anschuldigungen|vorwurf|kritik|verdacht * ausgesetzt|konfrontiert'],
      ['under-fire', 'in|unter|im der|schwerem|starkem? kritik|verdacht|beschuss|druck|verruf'],
      ['unterstellen', 'unterstellt|unterstellte|unterstellten'],
      [
        'verheimlicht',
        'verheimlicht|verheimlichte|vertuscht|vertuschte|verschwiegen|verschwieg|verschleiert|verschleierte|hintergangen|getäuscht',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'asserts',
      class: 'claim',
      tier: 'strong',
      note: 'Says something that can be disputed.',
    },
    [
      ['behaupten', 'behauptet|behauptete|behaupteten|behaupten|behaupte'],
      ['argumentieren', 'argumentiert|argumentierte|argumentierten|argumentieren'],
      [
        'beklagen',
        'beklagt|beklagte|beklagten|beklagen|moniert|monierte|monierten|monieren|bemängelt|bemängelte|bemängelten|beanstandet|beanstandete',
      ],
      ['verdaechtigen', 'verdächtigt|verdächtigte|verdächtigten|verdächtigen|argwöhnt|argwöhnte'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'judges',
      class: 'claim',
      tier: 'weak',
      note: 'Estimates, believes, warns or predicts.',
    },
    [
      ['warnen', 'warnt|warnte|warnten|warnen'],
      [
        'glauben',
        'glaubt|glaubte|glaubten|glauben|meint|meinte|meinten|vermutet|vermutete|vermuteten|vermuten|befürchtet|befürchtete|befürchten|befürchteten|fürchtet|fürchten',
      ],
      [
        'schaetzen',
        'schätzt|schätzte|schätzten|schätzen|prognostiziert|prognostizierte|rechnet|rechnen|rechnete',
      ],
      ['andeuten', 'deutet|deutete|deuten|deuteten * an|hin|auf|darauf'],
      ['legt-nahe', 'legt|legte|legen|legten * nahe'],
      ['zweifeln', 'zweifelt|zweifelte|zweifeln|bezweifelt|bezweifelte|bezweifeln|zweifel'],
      ['halten-fuer', 'hält|halten|hielt|hielten|halte * für'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'shows',
      class: 'claim',
      tier: 'weak',
      note: 'A document or a picture is said to show something.',
    },
    [
      ['zeigen', 'zeigt|zeigte|zeigten|zeigen'],
      ['hervorgehen', 'geht|ging|gehe|gehen|gingen * * hervor'],
      ['hervorgeht', 'hervorgeht|hervorgehe|hervorging|hervorgehen'],
      [
        'enthuellen',
        'enthüllt|enthüllte|enthüllten|enthüllen|aufgedeckt|offenbart|offenbarte|offenlegt',
      ],
      ['ergeben', 'ergab|ergaben|ergibt|ergeben|ergebe'],
      [
        'herausfinden',
        'fand|fanden|findet|finden|stellt|stellte|stellten|kam|kommt|kommen|kamen * heraus|fest|schluss|ergebnis|überzeugung|erkenntnis',
      ],
      [
        'beweisen',
        'beweist|bewies|bewiesen|belegt|belegte|belegten|belegen|bestätigt|bestätigte|dokumentiert|dokumentieren|nachgewiesen',
      ],
      ['scheinen', 'scheint|scheinen|schien|schienen'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'evidence',
      class: 'claim',
      tier: 'weak',
      note: 'Evidence for a claim, or the lack of it.',
    },
    [
      [
        'vorlegen',
        'veröffentlicht|veröffentlichte|veröffentlichten|präsentiert|präsentierte|präsentierten|verbreitete|verbreitet|legte|legten|zeigte|vorgelegt * bilder|aufnahmen|fotos|dokumente|beweise|belege|videos|unterlagen|satellitenbilder|satellitenaufnahmen',
      ],
      [
        'no-evidence',
        'kein|keine|keinen|keinerlei|ohne * beweis|beweise|belege|beleg|hinweis|hinweise|anhaltspunkt|anhaltspunkte|anzeichen|indizien',
      ],
      [
        'beweise-fuer',
        'beweise|beweis|belege|beleg|hinweise|anzeichen|indizien dafür|für|auf|darauf',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'hedged',
      class: 'claim',
      tier: 'weak',
      note: 'Somebody says so; the outlet does not vouch for it.',
    },
    [
      ['according', 'laut|gemäß|zufolge'],
      [
        'view',
        'nach|aus seinen|ihren|eigenen|ersten|deren|seiner|ihrer|eigener? sicht|angaben|darstellung|ansicht|auffassung|meinung|einschätzung|worten|aussage|aussagen|informationen|erkenntnissen|auskunft|überzeugung|berichten',
      ],
      ['angeblich', 'angeblich*|mutmaßlich*|vermeintlich*|anscheinend|offenbar'],
      ['soll-haben', 'soll|sollen * * haben|sein|worden|gewesen'],
      [
        'soll-sich',
        'soll|sollen sich|am|im|in|bei|nach|vor|seit|mehrere|jahrelang|heimlich|bereits|schon|mindestens|dabei|zuvor',
      ],
      ['im-verdacht', 'im|unter|in verdacht'],
      ['gilt-als', 'gilt|gelten|galt|galten als'],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'concludes', class: 'claim', tier: 'weak', note: 'The outlet draws a conclusion.' },
    [
      [
        'kann-nur',
        'kann|können|konnte|konnten|muss|müssen nur * sein|gewesen|bedeuten|heißen|haben',
      ],
      [
        'zweifellos',
        'offensichtlich|zweifellos|eindeutig|unbestreitbar|unzweifelhaft|augenscheinlich|offenkundig',
      ],
      ['kein-zweifel', 'kein|keine|keinen|ohne|wenig zweifel'],
      ['wirft-fragen', 'wirft|werfen|warf|warfen * fragen'],
      ['vertuschung', 'vertuschung|vertuschungen|vertuschen'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'admits',
      class: 'claim',
      tier: 'weak',
      note: 'Grants a part of what was put forward.',
    },
    [
      ['raeumt-ein', 'räumt|räumte|räumten|räumen * * ein'],
      [
        'eingeraeumt',
        'eingeräumt|einräumen|einräumt|einräumte|einzuräumen|zugegeben|zugeben|zugibt|zugab|gestanden|gesteht|gestand|gestehen',
      ],
      ['gibt-zu', 'gibt|gab|gaben|geben * zu'],
      ['fehler', 'fehler gemacht|unterlaufen|passiert|begangen|gegeben'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'justifies',
      class: 'claim',
      tier: 'weak',
      note: 'Claims a right instead of saying yes or no.',
    },
    [
      ['recht', 'das|unser|ihr|sein|jedes gute? recht'],
      ['berechtigt', 'berechtigt|befugt|erlaubt|zulässig|gestattet'],
      [
        'ueblich',
        'übliche|üblicher|übliches|normale|normaler|normales|gängige|gängiger praxis|vorgang|verfahren|geschäft|brauch',
      ],
      ['kein-gesetz', 'kein|keine gesetz|verbot|vorschrift|regel'],
      [
        'angelegenheit',
        'innere|inneren|interne|internen|souveräne|eigene angelegenheit|angelegenheiten|sache|entscheidung',
      ],
    ],
  ),
]

export const claimNounsDe = [
  ...groupOf(
    'de',
    {
      name: 'plain',
      class: 'claim-noun',
      tier: 'strong',
      note: 'What was put forward, as the outlet names it.',
    },
    [
      [
        'allegation',
        'vorwurf|vorwürfe|vorwürfen|vorwurfs|anschuldigung|anschuldigungen|beschuldigung|beschuldigungen|anwürfe|bezichtigung',
      ],
      ['claim', 'behauptung|behauptungen'],
      [
        'bericht',
        'bericht|berichte|berichts|medienbericht|medienberichte|medienberichten|zeitungsbericht|zeitungsberichte|presseberichte|berichterstattung|meldung|meldungen',
      ],
      ['rumour', 'gerücht|gerüchte|gerüchten|spekulation|spekulationen|gerede'],
      [
        'verdacht',
        'verdacht|verdachts|verdächtigung|verdächtigungen|unterstellung|unterstellungen|mutmaßung|mutmaßungen|vermutung|vermutungen',
      ],
      [
        'darstellung',
        'darstellung|darstellungen|these|thesen|kritik|klage|klagen|anklage|beschwerde|beschwerden|schilderung|schilderungen|interpretation|deutung',
      ],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'evidence', class: 'claim-noun', tier: 'weak', note: 'What a claim rests on.' },
    [
      [
        'geschichte',
        'geschichte|geschichten|artikel|artikels|beitrag|version|äußerung|äußerungen|aussage|aussagen|angaben|worte',
      ],
      [
        'bild',
        'bild|bilder|bildern|foto|fotos|aufnahme|aufnahmen|video|videos|satellitenbild|satellitenbilder|satellitenaufnahmen|mitschnitt',
      ],
      [
        'dokument',
        'dokument|dokumente|dokumenten|brief|briefe|schreiben|liste|dossier|akte|akten|unterlagen|rechnung|rechnungen|studie|gutachten|zahlen|daten|beweise|belege',
      ],
    ],
  ),
]
