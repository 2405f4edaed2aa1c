package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.Verfuegbarkeit;
import de.familienaudit.haushalt.domain.jahr.AnsatzRule;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.haushalt.domain.jahr.Stellenmerkmale;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What is available on the positions of a year, and why: for everybody the same sums (rules H-5, H-13, G-7). */
@Stateless
@Guarded
public class JahresstelleService {

    /** Positions, or entries, on one page of a list. */
    public static final int JE_SEITE = 50;

    private static final int JE_ABSCHNITT = 500;

    @Inject
    private BuchRepository repository;

    @Inject
    private JahresstelleQuery jahresstellen;

    @Inject
    private BuchungQuery buchungen;

    @Inject
    private AnsatzQuery ansaetze;

    @Inject
    private Jahresplaene plaene;

    /**
     * One page of the positions of a year with their sums.
     *
     * @throws NotFoundException R-2, when nobody entered the year
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Seite<JahresstelleZeile> liste(JahresstelleFilter filter) {
        Jahresakte jahr = repository.findYear(filter.jahr()).orElseThrow(NotFoundException::new);
        return jahresstellen.findSeite(jahr.id(), filter, !jahr.istNachweis(), JE_SEITE);
    }

    /** A larger page of the same, to write them out one page after the other; throws as {@link #liste}. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Seite<JahresstelleZeile> abschnitt(JahresstelleFilter filter) {
        Jahresakte jahr = repository.findYear(filter.jahr()).orElseThrow(NotFoundException::new);
        return jahresstellen.findSeite(jahr.id(), filter, !jahr.istNachweis(), JE_ABSCHNITT);
    }

    /** The years of a Haushaltsstelle, the latest first; none where there is no such one. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public List<Stellenjahr> jahre(long haushaltsstelleId) {
        return jahresstellen.findYears(haushaltsstelleId);
    }

    /**
     * What can still be taken into a year: positions that are kept as it is and that it does not have.
     *
     * @throws NotFoundException R-2, when nobody entered the year
     */
    @Requires(value = HaushaltRechte.HAUSHALT_PFLEGEN, schreibt = false)
    public List<Stellenwahl> aufnehmbare(int jahr) {
        Jahresakte akte = repository.findYear(jahr).orElseThrow(NotFoundException::new);
        return jahresstellen.findMissing(akte.id(), akte.stil());
    }

    /** The Deckungsringe of a year; there are never more than a few dozen. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public List<Ringzeile> ringe(int jahr) {
        return repository
                .findYear(jahr)
                .map(akte -> repository.findRings(akte.id()).stream()
                        .map(r -> new Ringzeile(r.id(), r.version(), r.nummer(), r.bezeichnung()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * A position in a year, and why so much is available.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Jahresstellenblatt blatt(long id) {
        Jahresstelle jahresstelle = repository.get(id);
        Jahresakte jahr = repository.getYear(jahresstelle.jahrId());
        Verfuegbarkeit summen = buchungen.findSummen(id);
        boolean verfuegbar = jahresstelle.istAusgabe() && !jahr.istNachweis();
        return new Jahresstellenblatt(
                jahresstellen.find(jahr.id(), id, !jahr.istNachweis()),
                jahr.jahr(),
                jahresstelle.version(),
                warum(summen),
                summen.summe(Posten.ANSATZ),
                grundlage(id, jahr.jahr()),
                verfuegbar ? summen.lage() : null,
                jahresstelle.ringId(),
                merkmale(jahresstelle.merkmale()),
                new Jahresstellenblatt.Jahresstand(jahr.istNachweis(), jahr.abgeschlossenAm() != null));
    }

    private static List<Jahresstellenblatt.Summe> warum(Verfuegbarkeit summen) {
        return summen.posten().stream()
                .map(p -> new Jahresstellenblatt.Summe(p, summen.summe(p), p.wirkung(summen.summe(p))))
                .toList();
    }

    private Ansatzgrundlage grundlage(long id, int jahr) {
        Optional<Buchungsart> zuletzt = ansaetze.findLast(id);
        return AnsatzRule.grundlage(
                plaene.lies(jahr).grundlage(),
                zuletzt.isPresent(),
                zuletzt.filter(art -> art == Buchungsart.ANSATZ_VORJAHR).isPresent());
    }

    private static Jahresstellenblatt.Merkmale merkmale(Stellenmerkmale m) {
        return new Jahresstellenblatt.Merkmale(m.uebertragbar(), m.verfuegungsmittel(), m.deckungsreserve());
    }

    /**
     * One page of the entries of a position, the newest first; an entry whose paper the viewer may not see has no words.
     *
     * @param posten name of a Posten; anything else is all of them
     * @param seite number of the page
     * @throws NotFoundException R-2
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Seite<Buchungszeile> buchungen(long id, String posten, int seite) {
        repository.get(id);
        return buchungen.findSeite(id, EnumNames.find(Posten.class, posten).orElse(null), seite, JE_SEITE);
    }
}
