package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.Aenderung;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reading the change log (rule G-2): searching it, and the history of one record. */
@Stateless
@Guarded
public class ProtokollService {

    /** Entries on one page of the log. */
    public static final int JE_SEITE = 50;

    /** Entries on one page of the history of a record. */
    public static final int JE_VERLAUF = 20;

    /** Entries that an export reads at a time. */
    private static final int JE_ABSCHNITT = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProtokollRepository protokoll;

    @Inject
    private EintragReader reader;

    @Inject
    private NamenRepository namen;

    @Inject
    private Verlaufsbuch buch;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    @Inject
    private Clock clock;

    /** One page of the log, newest first. */
    @Requires(value = ProtokollRechte.PROTOKOLL_LESEN, schreibt = false)
    public ProtokollSeite suche(ProtokollFilter filter) {
        return suche(filter, JE_SEITE);
    }

    /** A longer part of the log, newest first, for an export that asks for the next part by {@link ProtokollSeite#vor}. */
    @Requires(value = ProtokollRechte.PROTOKOLL_LESEN, schreibt = false)
    public ProtokollSeite abschnitt(ProtokollFilter filter) {
        return suche(filter, JE_ABSCHNITT);
    }

    /** The people to filter for: those who have or had a role here, by the id of their account. */
    @Requires(value = ProtokollRechte.PROTOKOLL_LESEN, schreibt = false)
    public Map<Long, Person> personen() {
        Ehemalige ehemalige = namen.findEhemalige();
        Map<Long, Person> personen = new LinkedHashMap<>();
        namen.findPersonen(kommune()).forEach((id, name) -> personen.put(id, ehemalige.konto(id, name)));
        return personen;
    }

    /**
     * The history of one record and of what belongs to it, newest first.
     *
     * @param art kind of record that shows a history, as the slice that owns it says: MASSNAHME, STELLE, KOMMUNE
     * @param id the record; for KOMMUNE it is always the one that the actor works for
     * @param vor only entries older than the one with this id, null for the newest
     * @throws ForbiddenException R-1 when the actor may not read the record itself
     * @throws NotFoundException R-2
     */
    @Requires(value = ProtokollRechte.VERLAUF_LESEN, schreibt = false)
    public ProtokollSeite verlauf(String art, long id, Long vor) {
        Verlaufstabelle gegenstand = buch.mitVerlauf(art).orElseThrow(NotFoundException::new);
        if (!accessTable.erlaubt(currentActor.get(), gegenstand.einsicht().aktion())) {
            throw new ForbiddenException();
        }
        long nr = gegenstand.einsicht().eigene() ? kommune() : id;
        Number vorhanden = (Number) em.createNativeQuery(VerlaufSql.vorhanden(gegenstand))
                .setParameter(1, nr)
                .getSingleResult();
        if (vorhanden.longValue() == 0) {
            throw new NotFoundException();
        }
        String schluessel = VerlaufSql.schluessel(buch, gegenstand);
        return seite(ProtokollQuery.verlauf(kommune(), schluessel, nr, vor), JE_VERLAUF, vor != null, false);
    }

    /** People who left and are shown under a number only (rule R-6). */
    @Requires(value = ProtokollRechte.VERLAUF_LESEN, schreibt = false)
    public Ehemalige ehemalige() {
        return namen.findEhemalige();
    }

    private ProtokollSeite suche(ProtokollFilter filter, int groesse) {
        boolean vorwaerts = filter.vor() == null && filter.nach() != null;
        return seite(
                ProtokollQuery.search(kommune(), filter, clock.getZone()), groesse, filter.vor() != null, vorwaerts);
    }

    /** One entry more than asked for tells whether it goes on. */
    private ProtokollSeite seite(ProtokollQuery query, int groesse, boolean hatNeuere, boolean vorwaerts) {
        List<Aenderung> gefunden = new ArrayList<>(protokoll.find(query, groesse + 1));
        boolean weitere = gefunden.size() > groesse;
        if (weitere) {
            gefunden.remove(groesse);
        }
        if (query.aufsteigend()) {
            Collections.reverse(gefunden);
        }
        if (gefunden.isEmpty()) {
            return new ProtokollSeite(List.of(), null, null);
        }
        boolean aeltere = vorwaerts || weitere;
        boolean neuere = vorwaerts ? weitere : hatNeuere;
        return new ProtokollSeite(
                reader.lies(gefunden),
                aeltere ? gefunden.get(gefunden.size() - 1).id() : null,
                neuere ? gefunden.get(0).id() : null);
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
