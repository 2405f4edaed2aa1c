package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnung;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsantwort;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsende;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsstand;
import de.familienaudit.vorlage.domain.mitzeichnung.Rundenende;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Beantwortet;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Dran;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Ende;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Lauf;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Moeglich;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Tag;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Vermerk;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Worueber;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Zeile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes what a page shows of the course of co-signing.
 *
 * @param gleiche numbers of the recordings that hold the text of now
 * @param nimmtZurueck whether the actor may take requests back
 * @param hatKaemmerei whether the paper has a field for the Kämmerei
 */
record MitzeichnungsblattBuilder(
        Mitzeichnungsstand lauf,
        Beteiligte.Kreis kreis,
        Set<Integer> gleiche,
        boolean nimmtZurueck,
        boolean hatKaemmerei,
        LocalDate heute) {

    /** @param entwurf whether the paper can still be submitted for the first time */
    Mitzeichnungsblatt blatt(boolean entwurf, List<String> schritte) {
        return new Mitzeichnungsblatt(
                lauf.stand(),
                new Lauf(
                        lauf.laeuft(),
                        lauf.istFertig(),
                        lauf.dran().stream().map(this::dran).toList(),
                        lauf.danach().stream().map(this::namen).toList()),
                lauf.anfragen().stream()
                        .map(this::zeile)
                        .sorted(Comparator.comparing(Zeile::runde).reversed())
                        .toList(),
                lauf.enden().stream()
                        .map(this::ende)
                        .sorted(Comparator.comparing((Ende e) -> e.wer().am()).reversed())
                        .toList(),
                entwurf ? namen(lauf.fehlende(w -> gleiche.contains(w.aufzeichnung()))) : List.of(),
                schritte);
    }

    private List<Serializable> namen(List<Mitzeichnung> anfragen) {
        return anfragen.stream().map(kreis::name).toList();
    }

    /** Of a return, the reason of the one who returned it. */
    private Ende ende(Mitzeichnungsende ende) {
        String grund = ende.ende() == Rundenende.ZURUECKGEGEBEN
                ? lauf.rueckgabe(ende.runde()).map(Mitzeichnungsantwort::grund).orElse("")
                : ende.grund();
        return new Ende(
                ende.runde(),
                ende.ende(),
                new Vermerk(ende.erfassung().von(), ende.erfassung().am(), grund));
    }

    private Dran dran(Mitzeichnung anfrage) {
        return new Dran(kreis.name(anfrage), lauf.seit(anfrage), anfrage.frist(), lauf.istUeberfaellig(anfrage, heute));
    }

    private Zeile zeile(Mitzeichnung anfrage) {
        boolean dran = kreis.istGefragt(anfrage) && lauf.hindernis(anfrage).isEmpty();
        return new Zeile(
                anfrage.id(),
                anfrage.runde(),
                anfrage.rang(),
                kreis.name(anfrage),
                new Tag(anfrage.frist(), lauf.istUeberfaellig(anfrage, heute)),
                anfrage.hinweis(),
                new Vermerk(anfrage.erfassung().von(), anfrage.erfassung().am(), ""),
                lauf.antwort(anfrage).map(this::antwort).orElse(null),
                anfrage.ruecknahme()
                        .map(r -> new Vermerk(r.von(), r.am(), r.grund()))
                        .orElse(null),
                new Moeglich(
                        dran,
                        dran && hatKaemmerei && anfrage.istKaemmerei(),
                        nimmtZurueck && lauf.schonErledigt(anfrage).isEmpty()));
    }

    private Beantwortet antwort(Mitzeichnungsantwort antwort) {
        return new Beantwortet(
                antwort.ergebnis(),
                antwort.kaemmerei(),
                antwort.gibtZurueck() ? antwort.grund() : antwort.bemerkung(),
                new Vermerk(antwort.erfassung().von(), antwort.erfassung().am(), ""),
                antwort.vertreten(),
                new Worueber(antwort.aufzeichnung(), !gleiche.contains(antwort.aufzeichnung())));
    }
}
