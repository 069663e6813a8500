// German cues of context: silence, procedure, promises, feelings, demands, threats, law. A longer one that begins at the
// word of a denial takes its place: `bestritt das Spiel`.

import { groupOf } from './lexicon-rows.ts'

export const contextsDe = [
  ...groupOf(
    'de',
    { name: 'silence', class: 'context', tier: 'strong', note: 'A party says nothing.' },
    [
      [
        'reagierte-nicht',
        'reagierte|reagierten|reagiert|reagieren|antwortete|antworteten|antwortet|äußerte|äußerten|äußert * * nicht',
        'Das Ministerium reagierte auf Fragen nicht.',
      ],
      [
        'nicht-reagiert',
        'nicht|nie reagiert|geantwortet|geäußert|beantwortet|zurückgemeldet|erreichbar|erreichen',
        'Die Firma hat auf Fragen nicht geantwortet.',
      ],
      [
        'keine-antwort',
        'keine|keinerlei|ohne offizielle? antwort|reaktion|stellungnahme|rückmeldung|auskunft',
        'Von der Bank kam keine Antwort.',
      ],
      ['unbeantwortet', 'unbeantwortet', 'Anfragen an das Amt blieben unbeantwortet.'],
      ['schweigen', 'schweigt|schwieg|schwiegen|schweigen|geschwiegen', 'Der Palast schweigt.'],
      [
        'um-stellungnahme',
        'um|für stellungnahme|kommentar|auskunft gebeten|angefragt|erreichbar',
        'Der Verein wurde um Stellungnahme gebeten.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'refusal', class: 'context', tier: 'strong', note: 'A party will not say anything.' },
    [
      [
        'lehnt-ab',
        'lehnt|lehnte|lehnten|lehnen * stellungnahme|kommentar|auskunft|interview|angaben * ab',
        'Der Makler lehnte einen Kommentar ab.',
      ],
      [
        'wollte-nicht',
        'wollte|wollten|will|wollen|mochte|mochten * nicht * äußern|kommentieren|sagen|bestätigen|beantworten|nehmen|mitteilen|nennen|preisgeben|verraten',
        'Die Firma wollte sich dazu nicht äußern.',
      ],
      [
        'kein-kommentar',
        'kein|keinen|ohne weiteren? kommentar|kommentare',
        'Kein Kommentar, sagte der Agent.',
      ],
      [
        'weder-noch',
        'weder bestätig*|bestätigen noch|dementieren',
        'Die Armee wollte den Angriff weder bestätigen noch dementieren.',
      ],
      [
        'nicht-bestritten',
        'nicht dementiert|dementieren|bestritten|bestreiten|abgestritten|abstreiten|geleugnet|widersprochen|widersprechen',
        'Die Bank hat die Überweisung nicht bestritten.',
      ],
      [
        'bestritt-nicht',
        'dementierte|dementiert|bestritt|bestreitet|bestreiten|bestritten|widersprach|widerspricht|leugnete|leugnet * nicht',
        'Die Bank bestritt die Überweisung nicht.',
      ],
      [
        'nicht-pruefen',
        'nicht|kaum unabhängig? überprüfen|überprüft|verifizieren|verifiziert|bestätigen',
        'Die Angaben ließen sich nicht unabhängig überprüfen.',
      ],
      [
        'laufendes',
        'laufenden|laufendes|laufende|schwebenden verfahren|ermittlungen|untersuchung',
        'Zu laufenden Verfahren sage man nichts.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'denied-thing',
      class: 'context',
      tier: 'listed',
      note: 'The verb means something else here.',
    },
    [
      [
        'spiel',
        'bestreitet|bestritt|bestreiten|bestritten * spiel|spiele|partie|partien|rennen|wettkampf|turnier|lebensunterhalt|auftritt|länderspiel|finale|saison',
        'Der Torwart bestritt sein letztes Spiel.',
      ],
      [
        'weist-hin',
        'weist|wies|wiesen|weisen * * hin',
        'Der Verband wies auf die alten Berichte hin.',
      ],
      ['zeigt-sich', 'zeigt|zeigte|zeigten|zeigen sich', 'Der Rat zeigte sich zufrieden.'],
      [
        'antrag',
        'weist|wies|wiesen|weisen * klage|antrag|anträge|berufung|beschwerde|einspruch|vorschlag|angebot|eilantrag * zurück|ab',
        'Das Gericht wies die Klage als verspätet ab.',
      ],
      [
        'abgewiesen',
        'klage|antrag|anträge|berufung|beschwerde|einspruch|vorschlag|angebot|eilantrag|gesuch * zurückgewiesen|abgewiesen|abgelehnt',
        'Der Antrag wurde am Montag zurückgewiesen.',
      ],
      [
        'stimmt-zu',
        'stimmt|stimmte|stimmten|stimmen * nicht zu',
        'Der Rat stimmte dem Plan nicht zu.',
      ],
      ['unbestritten', 'unbestritten|unbestreitbar', 'Der Wert ist unbestritten.'],
      ['nicht-zu-bestreiten', 'nicht zu bestreiten|leugnen', 'Der Erfolg ist nicht zu bestreiten.'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'threat',
      class: 'context',
      tier: 'weak',
      note: 'Threatens or scolds without saying what is false.',
    },
    [
      [
        'drohen',
        'droht|drohte|drohten|drohen|gedroht|drohung|drohungen|angedroht',
        'Der Gesandte drohte Alveria mit Sanktionen.',
      ],
      [
        'warnen-vor',
        'warnt|warnte|warnten|warnen * vor|davor',
        'Die Armee warnte vor ernsten Folgen.',
      ],
      [
        'folgen',
        'ernste|ernsten|ernster|ernsthafte|ernsthaften|schwere|schweren|gravierende|gravierenden|rechtliche|rechtlichen|juristische|juristischen konsequenzen|folgen|schritte|schritten|mittel|reaktion',
        'Er sprach von ernsten Konsequenzen.',
      ],
      [
        'klage',
        'klage|anzeige|strafanzeige|anwalt|anwälte * einreichen|eingereicht|erstatten|erstattet|eingeschaltet|prüfen|angekündigt',
        'Die Firma hat Anzeige erstattet.',
      ],
      [
        'vorbehalten',
        'behält|behalten|behielt|behielten sich * vor',
        'Der Verein behält sich rechtliche Schritte vor.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'demand', class: 'context', tier: 'weak', note: 'Asks for something to be done.' },
    [
      [
        'fordern',
        'fordert|forderte|forderten|fordern|gefordert|verlangt|verlangte|verlangten|verlangen|aufgefordert',
        'Mieter forderten einen neuen Aufzug.',
      ],
      ['aufrufen', 'ruft|rief|riefen|rufen * auf', 'Die Gilde rief zur Ruhe auf.'],
      [
        'appellieren',
        'appelliert|appellierte|appellierten|mahnt|mahnte|mahnten|bittet|bat|baten|bitten|drängt|drängte|drängten|plädiert|plädierte',
        'Der Bischof mahnte zur Ruhe.',
      ],
      [
        'ruecktritt',
        'zurücktreten|rücktritt|aufklärung|aufklären|entschuldigen',
        'Die Opposition will Aufklärung.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'promise',
      class: 'context',
      tier: 'weak',
      note: 'Announces or promises something off the issue.',
    },
    [
      [
        'versprechen',
        'verspricht|versprach|versprachen|versprechen|versprochen|gelobt|gelobte|gelobten|zugesagt|zusichert|zugesichert|verpflichtet',
        'Der Vorstand versprach, die Protokolle zu veröffentlichen.',
      ],
      [
        'ankuendigen',
        'kündigt|kündigte|kündigten|kündigen * an',
        'Der Rat kündigte eine Prüfung an.',
      ],
      [
        'angekuendigt',
        'angekündigt|ankündigte|ankündigt',
        'Die Stadt hat einen Neubau angekündigt.',
      ],
      [
        'kooperieren',
        'kooperiert|kooperieren|kooperiere|zusammenarbeiten|zusammenarbeite|zusammenarbeit|unterstützt|unterstützen',
        'Die Firma kooperiert mit der Polizei.',
      ],
      ['ernst', 'nimmt|nehmen|nehme|nahm|nahmen * ernst', 'Wir nehmen die Sicherheit sehr ernst.'],
      [
        'pruefen',
        'prüft|prüfe|prüfen|prüfte|überprüft|überprüfe|überprüfen|untersucht|untersuche|untersuchen|auswerten|ausgewertet',
        'Die Schule prüft die Sache.',
      ],
      [
        'wird-tun',
        'wird|werde|werden|will|wolle|wollen * veröffentlichen|beraten|fortsetzen|informieren|antworten|einsetzen|entscheiden|vorstellen|reparieren|entschädigen',
        'Der Rat wird am Montag beraten.',
      ],
      [
        'zuversicht',
        'zuversichtlich|hofft|hoffte|hoffen|hofften|optimistisch',
        'Der Trainer war zuversichtlich.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'feeling',
      class: 'context',
      tier: 'weak',
      note: 'Says what somebody feels, thanks or wishes.',
    },
    [
      [
        'bedauern',
        'bedauert|bedauerte|bedauerten|bedauern|entschuldigt|entschuldigte|entschuldigten|entschuldigung',
        'Die Fährlinie entschuldigte sich.',
      ],
      [
        'beileid',
        'beileid|mitgefühl|anteilnahme|trauer|trauert|trauern|gedanken',
        'Unser Mitgefühl gilt den Familien.',
      ],
      [
        'danken',
        'dankt|dankte|dankten|bedankt|bedankte|lobt|lobte|lobten|begrüßt|begrüßte|begrüßten|würdigt|würdigte',
        'Die Bürgermeisterin dankte den Tauchern.',
      ],
      [
        'schock',
        'schockiert|überrascht|enttäuscht|entsetzt|bestürzt|erleichtert|besorgt|fassungslos',
        'Die Nachbarn waren schockiert.',
      ],
      [
        'verurteilen',
        'verurteilt|verurteilte|verurteilten|kritisiert|kritisierte|kritisierten|kritisieren|rügt|rügte|attackierte',
        'Karsovia verurteilte das Manöver.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'legal', class: 'context', tier: 'weak', note: 'What law, courts and inquiries do.' },
    [
      [
        'ermitteln',
        'ermittelt|ermitteln|ermittelte|ermittlung|ermittlungen|ermittlungsverfahren',
        'Die Polizei ermittelt wegen des Brandes.',
      ],
      [
        'verfahren',
        'verfahren|prozess|verhandlung|anhörung|untersuchung * läuft|begann|beginnt|eröffnet|eingeleitet|eingestellt|fortgesetzt|dauert',
        'Der Prozess beginnt am Montag.',
      ],
      [
        'urteil',
        'festgenommen|verhaftet|verurteilt|angeklagt|freigesprochen|inhaftiert|vernommen|durchsucht|beschlagnahmt',
        'Zwei Männer wurden festgenommen.',
      ],
      [
        'gericht',
        'gericht|landgericht|amtsgericht|richter|richterin|kammer|staatsanwaltschaft * vertagt|vertagte|entschied|entschieden|urteilte|ordnete|fror|ließ|sprach',
        'Das Gericht vertagte den Fall.',
      ],
      [
        'gesetz',
        'gesetz|vertrag|abkommen|embargo|waffenembargo|verordnung|sanktionen|resolution|verfassung|richtlinie|konvention',
        'Der Vertrag verbietet solche Verkäufe.',
      ],
      [
        'erwartet',
        'urteil|entscheidung|ergebnis|bericht * erwartet|fallen|geplant|angesetzt|verkündet',
        'Das Urteil wird am Freitag erwartet.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'identity', class: 'context', tier: 'weak', note: 'Says who or what a source is.' },
    [
      [
        'namen',
        'nicht|ohne|namentlich namentlich|beim? genannt|nennen|namen|nannte',
        'Die Quelle will nicht genannt werden.',
      ],
      [
        'nannte-nicht',
        'nannte|nannten|nennt|nennen * namen * nicht',
        'Die Agentur nannte den Namen des Beamten nicht.',
      ],
      [
        'anonym',
        'anonym|anonyme|anonymen|ungenannt|ungenannte|ungenannter|anonymität',
        'Er sprach unter der Bedingung der Anonymität.',
      ],
      [
        'gegruendet',
        'gegründet|gründete|beschäftigt|betreibt|ansässig|angehört|gehört|besteht',
        'Die Firma wurde 1990 gegründet.',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'first-told',
      class: 'context',
      tier: 'weak',
      note: 'Says through which channel and when something came out.',
    },
    [
      [
        'zuerst',
        'zuerst|erstmals * berichtet|gemeldet|veröffentlicht|erschienen|bekannt',
        'Darüber hatte zuerst der Kurier berichtet.',
      ],
      ['erschienen', 'erschien|erschienen|ausgestrahlt', 'Der Brief erschien im Juni.'],
      [
        'begann',
        'streit|affäre|skandal|kontroverse|debatte|erklärung|mitteilung|konflikt * begann|folgte|entbrannte|kam|dreht|geht',
        'Der Streit begann im Frühjahr.',
      ],
    ],
  ),
]
