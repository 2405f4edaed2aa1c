package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.haushalt.buch.Ansatzwerk;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Stellenaufnahme;
import de.familienaudit.haushalt.domain.ansatz.AnsatzbuchungRule;
import de.familienaudit.haushalt.domain.aufnahme.Planbefund;
import de.familienaudit.haushalt.domain.aufnahme.Planposten;
import de.familienaudit.haushalt.domain.aufnahme.Planwirkung;
import de.familienaudit.haushalt.domain.aufnahme.SpaltenRule;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.einlesen.PlanReader;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.haushaltsstelle.Stellenspeicher;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.haushalt.satzung.Jahresplan;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Dateiname;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Leseplatz;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Sha256;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Ansätze of a year from a file: read, looked at, and taken over as a whole or not at all (rules H-1, H-2, H-5, H-10, G-1, G-4, G-5, G-7). */
@Stateless
@Guarded
public class PlanaufnahmeService {

    @Inject
    private Planabgleich abgleich;

    @Inject
    private Stellenspeicher positionen;

    @Inject
    private Stellenaufnahme aufnahme;

    @Inject
    private Ansatzwerk werk;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresplaene plaene;

    @Inject
    private Leseplatz leseplatz;

    @Inject
    private CurrentActor currentActor;

    /**
     * Reads a file; nothing is stored.
     *
     * @param name as the browser sent it
     * @throws NotFoundException R-2, when nobody entered the year
     * @throws BusinessRuleException H-5.datei_…, H-5.csv_anfuehrung, G-1.datei_ohne_namen
     */
    @Requires(value = HaushaltRechte.HAUSHALT_PFLEGEN, schreibt = false)
    public Plandatei lesen(int jahr, String name, byte[] inhalt) {
        Jahresakte akte = plaene.lies(jahr).akte();
        return new Plandatei(
                Dateiname.lies(name),
                Sha256.hex(inhalt),
                leseplatz.lies(
                        "H-5",
                        () -> PlanReader.lies(inhalt, zeilen -> SpaltenRule.hatKopf(zeilen, jahr, akte.stil()))));
    }

    /**
     * What taking a file over would do now; nothing is stored.
     *
     * @param wahl null lets the heads of the columns say what they are
     * @throws NotFoundException R-2, when nobody entered the year
     */
    @Requires(value = HaushaltRechte.HAUSHALT_PFLEGEN, schreibt = false)
    public Planvorschau vorschau(int jahr, Plandatei datei, Spaltenwahl wahl) {
        return new VorschauBuilder(abgleich.lies(plaene.lies(jahr), datei.tabelle(), wahl), datei.tabelle()).build();
    }

    /**
     * Takes a file over: positions that nobody entered are entered, those that the year lacks are taken in, and each Ansatz that differs becomes an
     * act of its own. What the file does not name stays as it is.
     *
     * @throws NotFoundException R-2, when nobody entered the year
     * @throws ConflictException G-4, when the preview that the person saw is no longer what would be done
     * @throws BusinessRuleException H-5.fehlerzeilen, H-5.spalte_…, H-5.einheit, and as for several Ansätze in a table, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public Planergebnis uebernehmen(PlanUebernehmen command) {
        Jahresplan plan = plaene.sperre(command.jahr());
        positionen.sperre();
        Set<Violation> verstoesse =
                new LinkedHashSet<>(buchhalter.sperreJahr(plan.akte().id(), command.nacherfasst()));
        buchhalter.sperre(
                abgleich.lies(plan, command.datei().tabelle(), command.wahl()).jahresstellen());
        // locked now: what is read from here on stays
        Abgleich jetzt = abgleich.lies(plan, command.datei().tabelle(), command.wahl());
        if (!jetzt.kennung().equals(command.gesehen())) {
            throw new ConflictException();
        }
        List<Planbefund> zuSchreiben =
                jetzt.befunde().stream().filter(Planbefund::schreibt).toList();
        List<Integer> fehlerzeilen = jetzt.fehlerzeilen();
        if (jetzt.maengel().isEmpty() && zuSchreiben.isEmpty() && (fehlerzeilen.isEmpty() || command.auslassen())) {
            return new Planergebnis(0, 0, 0, fehlerzeilen);
        }
        verstoesse.addAll(jetzt.maengel());
        if (!fehlerzeilen.isEmpty() && !command.auslassen()) {
            verstoesse.add(Violation.at("auslassen", "H-5.fehlerzeilen", fehlerzeilen.size()));
        }
        Angabe angabe = command.angabe(plan.schrittId());
        zuSchreiben.forEach(b -> verstoesse.addAll(AnsatzbuchungRule.verstoesse(
                command.jahr(),
                plan.grundlage(),
                b.bisher(),
                b.lesung().posten().betrag(),
                angabe)));
        verstoesse.addAll(angabe.verstoesse());
        BusinessRuleException.throwIfAny(List.copyOf(verstoesse));
        return schreibe(plan, zuSchreiben, angabe, fehlerzeilen);
    }

    private Planergebnis schreibe(
            Jahresplan plan, List<Planbefund> befunde, Angabe angabe, List<Integer> fehlerzeilen) {
        Map<String, Long> stellen = stellen(befunde);
        int neue = (int)
                befunde.stream().filter(b -> b.wirkung() == Planwirkung.NEU).count();
        Map<Long, Long> imJahr = aufnahme.alleImJahr(plan.akte(), List.copyOf(stellen.values()));
        List<Ansatzwerk.Eintrag> eintraege = new ArrayList<>();
        for (Planbefund b : befunde) {
            Long stelle = stellen.get(b.lesung().posten().schluessel());
            long id = stelle == null ? b.stelle().jahresstelleId() : imJahr.get(stelle);
            eintraege.add(new Ansatzwerk.Eintrag(
                    "", id, b.bisher(), b.lesung().posten().betrag()));
        }
        int gebuchte = werk.setze(
                plan,
                buchhalter.sperre(eintraege.stream().map(Ansatzwerk.Eintrag::id).toList()),
                eintraege,
                angabe,
                List.of());
        return new Planergebnis(neue, stellen.size(), gebuchte, fehlerzeilen);
    }

    /** The positions that the year has to take in, by what makes their number; those that nobody entered are entered. */
    private Map<String, Long> stellen(List<Planbefund> befunde) {
        Map<String, Long> jeSchluessel = new HashMap<>();
        List<Planbefund> neue =
                befunde.stream().filter(b -> b.wirkung() == Planwirkung.NEU).toList();
        List<Long> ids = positionen.anlegen(
                neue.stream().map(b -> stelle(b.lesung().posten())).toList());
        for (int i = 0; i < neue.size(); i++) {
            jeSchluessel.put(neue.get(i).lesung().posten().schluessel(), ids.get(i));
        }
        befunde.stream()
                .filter(b -> b.wirkung() == Planwirkung.AUFNAHME)
                .forEach(b -> jeSchluessel.put(
                        b.lesung().posten().schluessel(), b.stelle().id()));
        return jeSchluessel;
    }

    private Haushaltsstelle stelle(Planposten posten) {
        long kommune = currentActor.get().kommuneId();
        return posten.kameral() == null
                ? Haushaltsstelle.doppisch(kommune, posten.doppisch(), posten.seite(), posten.bezeichnung())
                : Haushaltsstelle.kameral(kommune, posten.kameral(), posten.bezeichnung());
    }
}
