package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.PapierRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What papers decide on, to choose from and to read (V-11). */
@Stateless
@Guarded
public class WirkungService {

    /** Kind of the deadlines of objections, for {@link de.familienaudit.frist.FristenService}. */
    public static final String FRISTART = "BEANSTANDUNG";

    @Inject
    private Gegenstandskunde kunde;

    @Inject
    private WirkungReader reader;

    @Inject
    private BeanstandungReader beanstandungen;

    /** What a paper that is recorded can name now. */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Gegenstandsangebot angebot() {
        List<Gegenstandsangebot> angebote =
                kunde.alle().stream().map(Beschlussgegenstand::angebot).toList();
        return new Gegenstandsangebot(
                angebote.stream().flatMap(a -> a.bereit().stream()).toList(),
                angebote.stream().flatMap(a -> a.aenderbar().stream()).toList());
    }

    /**
     * What a paper names, and what became of it.
     *
     * @param aufzeichnung number of the recording
     * @param angabe what that recording names, as its page has read it
     * @throws NotFoundException R-2
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public List<Wirkungszeile> zeilen(long vorlageId, int aufzeichnung, Bezugsangabe angabe) {
        return reader.read(vorlageId, aufzeichnung, angabe);
    }

    /**
     * What runs because the decision on a paper is suspended (V-7).
     *
     * @return null where nothing runs
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Beanstandungsblatt beanstandung(long vorlageId) {
        return beanstandungen.read(vorlageId);
    }
}
