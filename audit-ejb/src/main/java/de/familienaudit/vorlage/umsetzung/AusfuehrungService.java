package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrung;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrungsstand;
import de.familienaudit.vorlage.umsetzung.AusfuehrungQuery.Fund;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The list that the Landrätin's report on the execution of decisions is taken from (rule V-15, ThürKO § 101 (3)). */
@Stateless
@Guarded
public class AusfuehrungService {

    /** Rows on one page. */
    public static final int JE_SEITE = 50;

    private static final int JE_ABSCHNITT = 500;

    @Inject
    private AusfuehrungQuery query;

    @Inject
    private Zustaendige zustaendige;

    @Inject
    private Clock clock;

    /** One page of decisions, each with who carries it out. */
    @Requires(value = UmsetzungRechte.AUSFUEHRUNG_LESEN, schreibt = false)
    public Ausfuehrungsliste liste(AusfuehrungFilter filter) {
        return new Ausfuehrungsliste(seite(filter, JE_SEITE), query.findJahre());
    }

    /** A larger page of the same, to write them out one page after the other. */
    @Requires(value = UmsetzungRechte.AUSFUEHRUNG_LESEN, schreibt = false)
    public Seite<Ausfuehrungsliste.Zeile> abschnitt(AusfuehrungFilter filter) {
        return seite(filter, JE_ABSCHNITT);
    }

    private Seite<Ausfuehrungsliste.Zeile> seite(AusfuehrungFilter filter, int groesse) {
        LocalDate heute = LocalDate.now(clock);
        Seite<Fund> seite = query.findSeite(filter, heute, groesse);
        List<Ausfuehrung> auftraege = seite.zeilen().stream()
                .map(Fund::auftrag)
                .filter(Objects::nonNull)
                .toList();
        Zustaendige.Kreis kreis = zustaendige.namen(auftraege);
        return new Seite<>(
                seite.zeilen().stream().map(f -> zeile(f, kreis, heute)).toList(),
                seite.gesamt(),
                seite.nummer(),
                seite.groesse());
    }

    private static Ausfuehrungsliste.Zeile zeile(Fund f, Zustaendige.Kreis kreis, LocalDate heute) {
        Ausfuehrung a = f.auftrag();
        return new Ausfuehrungsliste.Zeile(
                f.id(),
                f.nummer(),
                f.betreff(),
                f.oeffentlich(),
                f.stand(),
                f.entschiedenAm(),
                Ausfuehrungsstand.of(f.stand(), a, heute),
                a == null
                        ? null
                        : new Ausfuehrungsliste.Auftragsangabe(
                                a.auftrag().teil(),
                                kreis.name(a),
                                a.auftrag().bis(),
                                a.erledigung().am(),
                                a.erledigung().bemerkung()));
    }
}
