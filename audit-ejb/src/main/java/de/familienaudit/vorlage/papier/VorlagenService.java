package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The pages Vorlagen and Vorlage (rules V-1 to V-10); one that the actor may not see (V-10) is not found. */
@Stateless
@Guarded
public class VorlagenService {

    /** Papers on one page of the list. */
    public static final int JE_SEITE = 50;

    private static final int JE_ABSCHNITT = 500;

    @Inject
    private VorlagenQuery query;

    @Inject
    private VorlagenReader reader;

    @Inject
    private GremienReader gremien;

    @Inject
    private Clock clock;

    /** One page of papers. */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public VorlagenListe liste(VorlagenFilter filter) {
        return new VorlagenListe(seite(filter, JE_SEITE), gremien.kunde().auswahl(heute()), query.findJahre());
    }

    /** A larger page of the same papers, to write them out one page after the other. */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Seite<VorlagenListe.Zeile> abschnitt(VorlagenFilter filter) {
        return seite(filter, JE_ABSCHNITT);
    }

    private Seite<VorlagenListe.Zeile> seite(VorlagenFilter filter, int groesse) {
        Seite<VorlagenQuery.Fund> seite = query.findSeite(filter, groesse);
        List<VorlagenListe.Zeile> zeilen = seite.zeilen().stream()
                .map(f -> new VorlagenListe.Zeile(
                        f.id(),
                        f.nummer(),
                        f.oeffentlich(),
                        f.art(),
                        f.betreff(),
                        f.stand(),
                        f.entschiedenAm(),
                        f.ausgefertigtAm()))
                .toList();
        return new Seite<>(zeilen, seite.gesamt(), seite.nummer(), seite.groesse());
    }

    /**
     * Everything about one paper.
     *
     * @param aufzeichnung which recording of it; null for the one that holds
     * @throws NotFoundException R-2
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public VorlageDetails details(long id, Integer aufzeichnung) {
        return reader.read(id, aufzeichnung, heute());
    }

    /**
     * Two recordings of a paper, to be compared.
     *
     * @param von number of the older one; null for the one before
     * @param nach number of the newer one; null for the one that holds
     * @throws NotFoundException R-2
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Vorlagenpaar paar(long id, Integer von, Integer nach) {
        return reader.readPaar(id, von, nach, heute());
    }

    /** Bodies to choose from while a paper is recorded, also those that were ended. */
    @Requires(value = PapierRechte.VORLAGEN_NACHERFASSEN, schreibt = false)
    public List<Gremiumwahl> gremien() {
        return gremien.kunde().auswahl(heute());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
