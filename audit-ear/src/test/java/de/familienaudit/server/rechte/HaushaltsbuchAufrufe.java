package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.haushalt.aufnahme.PlanUebernehmen;
import de.familienaudit.haushalt.aufnahme.PlanaufnahmeService;
import de.familienaudit.haushalt.aufnahme.Plandatei;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.AnsatzlisteService;
import de.familienaudit.haushalt.buch.AnsatzlisteSetzen;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.einlesen.PlanReader;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.pruefung.BuchpruefungService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of the ledger, and a year with two positions, one of them in a Deckungsring, in each Kommune. */
@Dependent
class HaushaltsbuchAufrufe implements Dienstbuch, Weltteil {

    /** A year that no other part of the world enters. */
    private static final int JAHR = LocalDate.now().getYear() + 5;

    private static final String PLAN = "Haushaltsstelle;Ansatz\n02.4953.6300;1.500,00\n";

    @Inject
    private HaushaltsstellePflegeService positionen;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private DeckungsringService ringe;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(JahresstelleService.class)
                .ohneObjekt("liste", new JahresstelleFilter(JAHR, "", 1))
                .ohneObjekt("abschnitt", new JahresstelleFilter(JAHR, "", 1))
                .uebergeht("jahre", o -> args(o.id("haushaltsstelle_ohne_jahr")))
                .ohneObjekt("aufnehmbare", JAHR)
                .ohneObjekt("ringe", JAHR)
                .mitObjekt("blatt", o -> args(o.id("jahresstelle")))
                .mitObjekt("buchungen", o -> args(o.id("jahresstelle"), "", 1));
        alle.dienst(AnsatzService.class)
                .mitObjekt("aufnehmen", o -> args(JAHR, o.id("haushaltsstelle_ohne_jahr")))
                .mitObjekt("setzen", o -> args(o.id("jahresstelle"), AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500,00 €")))
                .ohneObjekt("fortfuehren", JAHR)
                .mitObjekt("merken", o -> args(o.id("jahresstelle"), 1, true, false, false));
        alle.dienst(AnsatzlisteService.class)
                .ohneObjekt("liste", new JahresstelleFilter(JAHR, "", 1))
                .mitObjekt("setzen", o -> args(JAHR, liste(o.id("jahresstelle"))));
        alle.dienst(PlanaufnahmeService.class)
                .ohneObjekt("lesen", JAHR, "plan.csv", PLAN.getBytes(StandardCharsets.UTF_8))
                .ohneObjekt("vorschau", JAHR, plan(), null)
                .ohneObjekt("uebernehmen", new PlanUebernehmen(JAHR, plan(), null, "", false, "", "", false));
        alle.dienst(BuchpruefungService.class).ohneObjekt("stand").ohneObjekt("pruefen");
        alle.dienst(DeckungsringService.class)
                .ohneObjekt("anlegen", JAHR, "99", "Probe")
                .mitObjekt("nennen", o -> args(o.id("deckungsring"), 1, "98", "Anders"))
                .mitObjekt("zuordnen", o -> args(o.id("jahresstelle"), 1, o.id("deckungsring")));
    }

    private static Plandatei plan() {
        return new Plandatei(
                "plan.csv", "0".repeat(64), PlanReader.lies(PLAN.getBytes(StandardCharsets.UTF_8), zeilen -> true));
    }

    private static AnsatzlisteSetzen liste(long jahresstelle) {
        return new AnsatzlisteSetzen(
                List.of(new AnsatzlisteSetzen.Zeile(jahresstelle, Geldbetrag.NICHTS, "1.500,00 €")), "", "", false);
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        currentActor.set(new Akteur(
                projektleitung.kontoId(),
                projektleitung.benutzername(),
                projektleitung.anzeigename(),
                projektleitung.kommuneId(),
                projektleitung.kommuneName(),
                Set.of(Rolle.KAEMMEREI)));
        jahre.anlegen(String.valueOf(JAHR), "KAMERAL");
        long position = positionen.eintragen(HaushaltsstelleEintragen.kameral("02.4953.6300", "Probe"));
        ids.put(
                "haushaltsstelle_ohne_jahr",
                positionen.eintragen(HaushaltsstelleEintragen.kameral("02.4953.6301", "Probe")));
        ids.put("jahresstelle", ansaetze.aufnehmen(JAHR, position));
        ids.put("deckungsring", ringe.anlegen(JAHR, "1", "Probe"));
        currentActor.set(projektleitung);
    }
}
