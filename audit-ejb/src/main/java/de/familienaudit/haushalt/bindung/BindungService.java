package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Grenzvorschau;
import de.familienaudit.haushalt.buch.Jahresort;
import de.familienaudit.haushalt.buch.Jahresorte;
import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungsanlass;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.bindung.ZahlungRule;
import de.familienaudit.haushalt.domain.bindung.Zahlungsschritt;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.wiederkehr.Kostenantraege;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.papier.Papierverweise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Commitments, one by one and as a list, and what a request would do before it is sent (rules H-4, H-5, H-9, H-13, V-10). */
@Stateless
@Guarded
public class BindungService {

    /** Commitments on one page of the list. */
    public static final int JE_SEITE = 50;

    /** Commitments that are written out at once. */
    private static final int JE_ABSCHNITT = 500;

    @Inject
    private BindungRepository repository;

    @Inject
    private BindungQuery query;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresorte orte;

    @Inject
    private Zustimmungsauskunft zustimmungen;

    @Inject
    private Kostenantraege kosten;

    @Inject
    private Papierverweise papiere;

    @Inject
    private Clock clock;

    /** One page of the commitments that the actor may see; what lies on the others stands in the ledger all the same. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Seite<BindungZeile> liste(BindungFilter filter) {
        return query.findSeite(filter, JE_SEITE);
    }

    /** A larger page of the same, to write them out one page after the other. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Seite<BindungZeile> abschnitt(BindungFilter filter) {
        return query.findSeite(filter, JE_ABSCHNITT);
    }

    /** Positions of a year that can be asked for, by their numbers; none where there is no such year. */
    @Requires(value = HaushaltRechte.BINDUNG_BEANTRAGEN, schreibt = false)
    public List<Stellenwahl> waehlbare(int jahr) {
        return query.findAusgaben(jahr);
    }

    /**
     * Everything about one commitment.
     *
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Bindungsblatt blatt(long id) {
        Bindungsakte akte = repository.get(id);
        List<Bindungszeile> zeilen = repository.findZeilen(id);
        Map<Long, Jahresort> jeStelle =
                orte.find(zeilen.stream().map(Bindungszeile::jahresstelle).toList());
        Bindungsstand stand = Bindungsstand.von(zeilen);
        boolean abgeschlossen = jeStelle.values().stream().anyMatch(Jahresort::abgeschlossen);
        boolean offen = !abgeschlossen && !akte.istNacherfasst();
        boolean zahlbar = ZahlungRule.verstoesse(stand, akte.istDirekt()).isEmpty();
        return new Bindungsblatt(
                new Bindungsblatt.Kopf(
                        id,
                        akte.version(),
                        akte.betreff(),
                        akte.begruendung(),
                        jeStelle.values().stream()
                                .mapToInt(Jahresort::jahr)
                                .max()
                                .orElse(0),
                        akte.beantragtAm(),
                        akte.erfassung().von(),
                        stand,
                        akte.istNacherfasst(),
                        abgeschlossen),
                zeilen.stream()
                        .map(z -> zeile(
                                z, jeStelle.get(z.jahresstelle()), Zahlungsschritt.auf(z.stand(), offen, zahlbar)))
                        .toList(),
                anlass(akte),
                zustimmungen.blatt(akte, stand),
                akte.istNacherfasst() ? nacherfassung(akte) : null,
                query.findVorgaenge(id, abgeschlossen));
    }

    private Bindungsblatt.Nacherfasst nacherfassung(Bindungsakte akte) {
        return repository
                .findNacherfassung(akte.id())
                .map(n -> new Bindungsblatt.Nacherfasst(
                        n.art(), n.organ(), n.deckung(), n.istTagBekannt(), akte.quelle(), akte.grund()))
                .orElse(null);
    }

    private static Bindungsblatt.Zeile zeile(Bindungszeile zeile, Jahresort ort, Set<Zahlungsschritt> schritte) {
        return new Bindungsblatt.Zeile(
                zeile.id(),
                ort.id(),
                ort.nummer(),
                ort.bezeichnung(),
                BindungZeile.Betraege.von(zeile.stand()),
                List.copyOf(schritte));
    }

    private Bindungsblatt.Anlass anlass(Bindungsakte akte) {
        Bindungsanlass anlass = akte.anlass();
        String nummer = anlass.vorlageId() == null
                ? ""
                : papiere.findNummer(anlass.vorlageId()).orElse("");
        return new Bindungsblatt.Anlass(
                anlass.vorlageId(),
                nummer,
                anlass.massnahmeId(),
                kosten.find(akte.id()).orElse(null));
    }

    /**
     * What a request would do, by the rules that decide on it, without a lock and without writing anything.
     *
     * @throws NotFoundException R-2, when a position is not there
     */
    @Requires(value = HaushaltRechte.BINDUNG_BEANTRAGEN, schreibt = false)
    public Bindungsvorschau vorschau(BindungBeantragen command) {
        Sperre gesehen = buchhalter.sieh(command.jahresstellen());
        Antragspruefung pruefung = new Antragspruefung(command, orte.find(command.jahresstellen()));
        List<Violation> verstoesse = new ArrayList<>(pruefung.verstoesse());
        verstoesse.addAll(buchhalter.verstoesse(gesehen, false));
        Optional<Buchungssatz> satz = pruefung.satz(LocalDate.now(clock));
        satz.ifPresent(s -> verstoesse.addAll(buchhalter.verstoesse(gesehen, s)));
        List<Grenzvorschau> grenzen =
                satz.map(s -> buchhalter.vorschau(gesehen, s)).orElse(List.of());
        return new Bindungsvorschau(grenzen, verstoesse);
    }
}
