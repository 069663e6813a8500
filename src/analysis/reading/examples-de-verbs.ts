// A sentence for each German cue of saying in which it is found, by the group and the end of its id.

export const sayingExamplesDe = {
  'de.report-verb.says': {
    sagen: 'Die Gewerkschaft sagte, die Tore seien zu gewesen.',
    erklaeren: 'Sie erklärte, die Liste sei alt.',
    mitteilen: 'Der Palast teilte am Abend mit, dem König gehe es gut.',
    mitgeteilt: 'Wie das Amt mitteilte, brannte es zweimal.',
    insist: 'Die Bank betonte, der Tresor sei voll.',
    hinzufuegen: '„Es war dunkel“, fügte sie hinzu.',
    ergaenzen: '„Es war dunkel“, ergänzte sie.',
    fortfahren: '„Es war dunkel“, fuhr sie fort.',
    reply: '„Fragen Sie die Gilde“, erwiderte er.',
    schreiben: 'Er schrieb, das Schiff sei gesunken.',
    berichten: 'Die Agentur berichtete, zwei Männer seien tot.',
    angeben: 'Der Wächter gab an, geschlafen zu haben.',
    'heisst-es': 'Die Tore waren zu, hieß es aus dem Rathaus.',
    so: 'Die Tore waren zu, so der Sprecher.',
    klarstellen: 'Die Firma stellte klar, der Test sei gelaufen.',
    bestaetigen: 'Die Polizei bestätigte den Fund.',
    aussagen: 'Wie der Wächter aussagte, schlief er.',
    'sagt-aus': 'Der Wächter sagte vor Gericht aus.',
    zitieren: 'Die Zeitung zitierte einen Schreiber.',
    berufung: 'Die Zeitung meldet das unter Berufung auf die Werft.',
    fragen: '„Wir haben gewonnen“, rief er.',
    sprechen: 'Der Rat sprach von einem Unfall.',
  },
}
