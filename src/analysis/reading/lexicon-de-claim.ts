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
        'Alveria beschuldigte den Hafen des Schmuggels.',
      ],
      [
        'wirft-vor',
        'wirft|warf|warfen|werfen|werfe * * vor',
        'Die Opposition wirft dem Bürgermeister Untätigkeit vor.',
      ],
      [
        'vorgeworfen',
        'vorgeworfen|vorwirft|vorwerfen|vorwarf|vorwarfen|vorzuwerfen|angelastet|anlastet|anlasten',
        'Dem Makler wird Betrug vorgeworfen.',
      ],
      [
        'erhebt',
        'erhebt|erhob|erhoben|erheben * * vorwürfe|vorwurf|anschuldigungen|anklage',
        'Zwei Pflegerinnen erheben schwere Vorwürfe.',
      ],
      [
        'vorwuerfe-erhoben',
        'vorwürfe|anschuldigungen|vorwurf|verdacht * erhoben|laut|geäußert|wiederholt|bekräftigt|gegen',
        'Vorwürfe gegen den Fonds gab es schon früher.',
      ],
      [
        'klagt-an',
        'klagt|klagte|klagten|prangert|prangerte|prangerten * an',
        'Der Verband prangerte den Handel an.',
      ],
      [
        'verantwortlich',
        'macht|machte|machten|machen * * verantwortlich',
        'Bauern machen den Damm für die Flut verantwortlich.',
      ],
      ['schuld', 'gibt|gab|gaben|geben * * schuld', 'Der Rat gab der Reederei die Schuld.'],
      [
        'face',
        'vorwürfen|anschuldigungen|vorwurf|kritik|verdacht * ausgesetzt|konfrontiert',
        'Der Vorstand sieht sich Vorwürfen des Betrugs ausgesetzt.',
      ],
      [
        'under-fire',
        'in|unter|im der|schwerem|starkem? kritik|verdacht|beschuss|druck|verruf',
        'Klinik wegen fehlender Akten in der Kritik.',
      ],
      [
        'unterstellen',
        'unterstellt|unterstellte|unterstellten',
        'Sie unterstellte dem Rat, Akten vernichtet zu haben.',
      ],
      [
        'verheimlicht',
        'verheimlicht|verheimlichte|vertuscht|vertuschte|verschwiegen|verschwieg|verschleiert|verschleierte|hintergangen|getäuscht',
        'Der Vorstand habe Verluste verschwiegen.',
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
      [
        'behaupten',
        'behauptet|behauptete|behaupteten|behaupten|behaupte',
        'Kritiker behaupten, die Brücke sei unsicher.',
      ],
      [
        'argumentieren',
        'argumentiert|argumentierte|argumentierten|argumentieren',
        'Ihre Anwälte argumentieren, das Band sei geschnitten.',
      ],
      [
        'beklagen',
        'beklagt|beklagte|beklagten|beklagen|moniert|monierte|monierten|monieren|bemängelt|bemängelte|bemängelten|beanstandet|beanstandete',
        'Mieter bemängelten, der Aufzug sei seit Monaten defekt.',
      ],
      [
        'verdaechtigen',
        'verdächtigt|verdächtigte|verdächtigten|verdächtigen|argwöhnt|argwöhnte',
        'Anwohner verdächtigen den Betreiber.',
      ],
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
      ['warnen', 'warnt|warnte|warnten|warnen', 'Ingenieure warnten, die Mauer könne brechen.'],
      [
        'glauben',
        'glaubt|glaubte|glaubten|glauben|meint|meinte|meinten|vermutet|vermutete|vermuteten|vermuten|befürchtet|befürchtete|befürchten|befürchteten|fürchtet|fürchten',
        'Fachleute vermuten, dass der Fonds leer ist.',
      ],
      [
        'schaetzen',
        'schätzt|schätzte|schätzten|schätzen|prognostiziert|prognostizierte|rechnet|rechnen|rechnete',
        'Ökonomen schätzen, dass die Hälfte fehlt.',
      ],
      [
        'andeuten',
        'deutet|deutete|deuten|deuteten * an|hin|auf|darauf',
        'Die Zahlen deuten darauf hin, dass es mehr waren.',
      ],
      ['legt-nahe', 'legt|legte|legen|legten * nahe', 'Der Vergleich legt nahe, dass Geld fehlt.'],
      [
        'zweifeln',
        'zweifelt|zweifelte|zweifeln|bezweifelt|bezweifelte|bezweifeln|zweifel',
        'Gutachter bezweifeln, dass das Siegel brach.',
      ],
      [
        'halten-fuer',
        'hält|halten|hielt|hielten|halte * für',
        'Der Verband hält den Bau für gefährlich.',
      ],
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
      ['zeigen', 'zeigt|zeigte|zeigten|zeigen', 'Satellitenbilder zeigen Lastwagen am Tor.'],
      [
        'hervorgehen',
        'geht|ging|gehe|gehen|gingen * * hervor',
        'Aus den Akten geht hervor, dass der Test ausfiel.',
      ],
      [
        'hervorgeht',
        'hervorgeht|hervorgehe|hervorging|hervorgehen',
        'Es gibt eine Liste, aus der die Zahl hervorgeht.',
      ],
      [
        'enthuellen',
        'enthüllt|enthüllte|enthüllten|enthüllen|aufgedeckt|offenbart|offenbarte|offenlegt',
        'Interne Briefe enthüllten die Zahlung.',
      ],
      [
        'ergeben',
        'ergab|ergaben|ergibt|ergeben|ergebe',
        'Die Prüfung ergab, dass der Alarm aus war.',
      ],
      [
        'herausfinden',
        'fand|fanden|findet|finden|stellt|stellte|stellten|kam|kommt|kommen|kamen * heraus|fest|schluss|ergebnis|überzeugung|erkenntnis',
        'Die Kommission kam zu dem Schluss, dass Geld fehlt.',
      ],
      [
        'beweisen',
        'beweist|bewies|bewiesen|belegt|belegte|belegten|belegen|bestätigt|bestätigte|dokumentiert|dokumentieren|nachgewiesen',
        'Das Kassenbuch beweist, dass nie Kohle kam.',
      ],
      [
        'scheinen',
        'scheint|scheinen|schien|schienen',
        'Das Video scheint einen Wächter zu zeigen.',
      ],
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
        'Alveria veröffentlichte Bilder der Kisten.',
      ],
      [
        'no-evidence',
        'kein|keine|keinen|keinerlei|ohne * beweis|beweise|belege|beleg|hinweis|hinweise|anhaltspunkt|anhaltspunkte|anzeichen|indizien',
        'Es gebe keine Hinweise auf einen Einsatz.',
      ],
      [
        'beweise-fuer',
        'beweise|beweis|belege|beleg|hinweise|anzeichen|indizien dafür|für|auf|darauf',
        'Prüfer hatten Hinweise auf ein Leck.',
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
      ['according', 'laut|gemäß|zufolge', 'Laut der Gilde wurden zehn Männer verletzt.'],
      [
        'view',
        'nach|aus seinen|ihren|eigenen|ersten|deren|seiner|ihrer|eigener? sicht|angaben|darstellung|ansicht|auffassung|meinung|einschätzung|worten|aussage|aussagen|informationen|erkenntnissen|auskunft|überzeugung|berichten',
        'Nach Angaben der Gilde wurden zehn Männer verletzt.',
      ],
      [
        'angeblich',
        'angeblich*|mutmaßlich*|vermeintlich*|anscheinend|offenbar',
        'Die Mannschaft wurde angeblich bar bezahlt.',
      ],
      [
        'soll-haben',
        'soll|sollen * * haben|sein|worden|gewesen',
        'Der Makler soll Akten vernichtet haben.',
      ],
      [
        'soll-sich',
        'soll|sollen sich|am|im|in|bei|nach|vor|seit|mehrere|jahrelang|heimlich|bereits|schon|mindestens|dabei|zuvor',
        'Der Torwart soll sich am Abend mit dem Rivalen getroffen haben.',
      ],
      ['im-verdacht', 'im|unter|in verdacht', 'Der Makler steht im Verdacht des Betrugs.'],
      ['gilt-als', 'gilt|gelten|galt|galten als', 'Das Schiff gilt als Waffentransporter.'],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'concludes', class: 'claim', tier: 'weak', note: 'The outlet draws a conclusion.' },
    [
      [
        'kann-nur',
        'kann|können|konnte|konnten|muss|müssen nur * sein|gewesen|bedeuten|heißen|haben',
        'Das kann nur eines bedeuten.',
      ],
      [
        'zweifellos',
        'offensichtlich|zweifellos|eindeutig|unbestreitbar|unzweifelhaft|augenscheinlich|offenkundig',
        'Der Hafen war offenkundig in Betrieb.',
      ],
      [
        'kein-zweifel',
        'kein|keine|keinen|ohne|wenig zweifel',
        'An der Route gibt es keinen Zweifel.',
      ],
      ['wirft-fragen', 'wirft|werfen|warf|warfen * fragen', 'Der Verkauf wirft neue Fragen auf.'],
      [
        'vertuschung',
        'vertuschung|vertuschungen|vertuschen',
        'Der Bericht spricht von Vertuschung.',
      ],
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
      [
        'raeumt-ein',
        'räumt|räumte|räumten|räumen * * ein',
        'Der Eigner räumte Fehler bei der Wartung ein.',
      ],
      [
        'eingeraeumt',
        'eingeräumt|einräumen|einräumt|einräumte|einzuräumen|zugegeben|zugeben|zugibt|zugab|gestanden|gesteht|gestand|gestehen',
        'Der Eigner hat eingeräumt, dass das Ventil alt war.',
      ],
      ['gibt-zu', 'gibt|gab|gaben|geben * zu', 'Sie gab zu, dass die Zählung spät kam.'],
      [
        'fehler',
        'fehler gemacht|unterlaufen|passiert|begangen|gegeben',
        '„Es wurden Fehler gemacht“, sagte der Wärter.',
      ],
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
      [
        'recht',
        'das|unser|ihr|sein|jedes gute? recht',
        'Handel mit Ostrelle sei das gute Recht des Landes.',
      ],
      [
        'berechtigt',
        'berechtigt|befugt|erlaubt|zulässig|gestattet',
        'Dazu sei man berechtigt, sagte der Makler.',
      ],
      [
        'ueblich',
        'übliche|üblicher|übliches|normale|normaler|normales|gängige|gängiger praxis|vorgang|verfahren|geschäft|brauch',
        'Die Zahlung sei gängige Praxis.',
      ],
      ['kein-gesetz', 'kein|keine gesetz|verbot|vorschrift|regel', 'Kein Gesetz verbiete das.'],
      [
        'angelegenheit',
        'innere|inneren|interne|internen|souveräne|eigene angelegenheit|angelegenheiten|sache|entscheidung',
        'Das sei eine innere Angelegenheit.',
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
        'Der Vorwurf kam von einem Schreiber.',
      ],
      ['claim', 'behauptung|behauptungen', 'Die Behauptung stammt aus Alveria.'],
      [
        'bericht',
        'bericht|berichte|berichts|medienbericht|medienberichte|medienberichten|zeitungsbericht|zeitungsberichte|presseberichte|berichterstattung|meldung|meldungen',
        'Berichte über ein Leck machten die Runde.',
      ],
      [
        'rumour',
        'gerücht|gerüchte|gerüchten|spekulation|spekulationen|gerede',
        'Ein Gerücht lief durch den Hafen.',
      ],
      [
        'verdacht',
        'verdacht|verdachts|verdächtigung|verdächtigungen|unterstellung|unterstellungen|mutmaßung|mutmaßungen|vermutung|vermutungen',
        'Der Verdacht kam von einem Rivalen.',
      ],
      [
        'darstellung',
        'darstellung|darstellungen|these|thesen|kritik|klage|klagen|anklage|beschwerde|beschwerden|schilderung|schilderungen|interpretation|deutung',
        'Die Darstellung ist zwei Jahre alt.',
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
        'Die Geschichte erschien am Montag.',
      ],
      [
        'bild',
        'bild|bilder|bildern|foto|fotos|aufnahme|aufnahmen|video|videos|satellitenbild|satellitenbilder|satellitenaufnahmen|mitschnitt',
        'Die Bilder entstanden in der Nacht.',
      ],
      [
        'dokument',
        'dokument|dokumente|dokumenten|brief|briefe|schreiben|liste|dossier|akte|akten|unterlagen|rechnung|rechnungen|studie|gutachten|zahlen|daten|beweise|belege',
        'Das Dossier hat neunzig Seiten.',
      ],
    ],
  ),
]
