package de.familienaudit.shared.zeit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule G-3: what the sources say about one field, and which of it counts. What stands alone counts without a mark; of several
 * that differ only the marked one does. The program decides nothing.
 *
 * @param angaben all claims that were not taken back, oldest first
 * @param markiert id of the marked claim; null for none
 */
public record Angabenlage(List<Aussage> angaben, Long markiert) implements Serializable {

    /** Nobody says anything. */
    public static final Angabenlage LEER = new Angabenlage(List.of(), null);

    /**
     * One claim.
     *
     * @param quelle source as it is named to people
     */
    public record Aussage(long id, Tagesangabe tag, String quelle) implements Serializable {}

    public Angabenlage {
        angaben = List.copyOf(angaben);
    }

    /** The claim that counts; empty when there is none, or several differ and none is marked. */
    public Optional<Aussage> zaehlt() {
        if (markiert != null) {
            return angaben.stream().filter(a -> a.id() == markiert).findFirst();
        }
        return werte().size() == 1 ? Optional.of(angaben.get(0)) : Optional.empty();
    }

    /** Sources differ and nobody has said which of them counts. */
    public boolean istUngeklaert() {
        return zaehlt().isEmpty() && !angaben.isEmpty();
    }

    /** Claims of another value than the one that counts, each value once; all values while the field is open. */
    public List<Aussage> andere() {
        Set<Tagesangabe> gesehen = new LinkedHashSet<>();
        zaehlt().ifPresent(a -> gesehen.add(a.tag()));
        List<Aussage> andere = new ArrayList<>();
        for (Aussage aussage : angaben) {
            if (gesehen.add(aussage.tag())) {
                andere.add(aussage);
            }
        }
        return andere;
    }

    private Set<Tagesangabe> werte() {
        Set<Tagesangabe> werte = new LinkedHashSet<>();
        angaben.forEach(a -> werte.add(a.tag()));
        return werte;
    }
}
