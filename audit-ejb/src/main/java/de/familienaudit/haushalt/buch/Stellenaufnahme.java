package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.shared.Massenspeicher;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Positions that come into a year with what is booked on them, for the rooms above; without an Ansatz (rules H-5, G-7). */
@Dependent
public class Stellenaufnahme {

    private static final String AUFNEHMEN =
            """
            insert into jahresstelle (id, kommune_id, haushaltsjahr_id, haushaltsstelle_id, seite, stil)
            select z.id, h.kommune_id, ?2, h.id, h.seite, h.stil
              from json_to_recordset(cast(?1 as json)) as z (id bigint, haushaltsstelle_id bigint)
              join haushaltsstelle h on h.id = z.haushaltsstelle_id""";

    @Inject
    private BuchRepository repository;

    @Inject
    private Massenspeicher speicher;

    /** @throws NotFoundException R-2 */
    public Haushaltsstelle position(long haushaltsstelleId) {
        return repository.getPosition(haushaltsstelleId);
    }

    /** The position in this year; it is taken into it where it is not there yet. {@link Jahresstelle#stilverstoss} comes first. */
    public long imJahr(Jahresakte jahr, Haushaltsstelle position) {
        Optional<Long> da = repository.findInYear(jahr.id(), position.id());
        return da.orElseGet(() -> {
            Jahresstelle neu = new Jahresstelle(jahr, position);
            repository.save(neu);
            return neu.id();
        });
    }

    /**
     * Takes many into a year that does not have them, by a fixed number of statements; {@link Jahresstelle#stilverstoss} comes first.
     *
     * @return the id of each in this year, by its own
     */
    public Map<Long, Long> alleImJahr(Jahresakte jahr, List<Long> haushaltsstellen) {
        if (haushaltsstellen.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = speicher.ids(haushaltsstellen.size());
        Map<Long, Long> neue = new TreeMap<>();
        List<Map<String, Object>> zeilen = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            neue.put(haushaltsstellen.get(i), ids.get(i));
            zeilen.add(Map.of("id", ids.get(i), "haushaltsstelle_id", haushaltsstellen.get(i)));
        }
        speicher.schreibe(AUFNEHMEN, zeilen, jahr.id());
        return neue;
    }
}
