package de.familienaudit.beleg;

import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule G-3: what counts of the claims about several fields. The newest mark of a field holds as long as its claim stands; also for a
 * slice that reads claims along with its own records in one statement.
 *
 * @param jeFeld a field without a claim that stands has no entry
 */
public record Angabenlagen(Map<Belegfeld, Angabenlage> jeFeld) {

    public Angabenlagen {
        jeFeld = Map.copyOf(jeFeld);
    }

    /**
     * A claim.
     *
     * @param steht whether nobody took it back
     */
    public record Stimme(Belegfeld feld, Aussage aussage, boolean steht) {}

    /** That a claim of a field counts. */
    public record Marke(Belegfeld feld, long angabeId) {}

    /** Of one field; empty when nobody says anything about it. */
    public Angabenlage zu(Belegfeld feld) {
        return jeFeld.getOrDefault(feld, Angabenlage.LEER);
    }

    /**
     * @param stimmen oldest day first
     * @param marken newest first
     */
    public static Angabenlagen of(List<Stimme> stimmen, List<Marke> marken) {
        Map<Belegfeld, Long> markierte = new LinkedHashMap<>();
        marken.forEach(m -> markierte.putIfAbsent(m.feld(), m.angabeId()));
        Map<Belegfeld, List<Aussage>> aussagen = new LinkedHashMap<>();
        stimmen.stream().filter(Stimme::steht).forEach(s -> aussagen.computeIfAbsent(s.feld(), f -> new ArrayList<>())
                .add(s.aussage()));
        Map<Belegfeld, Angabenlage> lagen = new LinkedHashMap<>();
        aussagen.forEach((feld, liste) -> {
            Long markiert = markierte.get(feld);
            boolean steht = liste.stream().anyMatch(a -> Long.valueOf(a.id()).equals(markiert));
            lagen.put(feld, new Angabenlage(liste, steht ? markiert : null));
        });
        return new Angabenlagen(lagen);
    }
}
