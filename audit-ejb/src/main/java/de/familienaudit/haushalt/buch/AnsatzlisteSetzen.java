package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Several Ansätze of one year to enter together, as typed.
 *
 * @param zeilen each position once; those whose amount is the one that the person saw are left as they are
 * @param begruendung for all of them, as in {@link AnsatzSetzen}; so are the others
 */
public record AnsatzlisteSetzen(List<Zeile> zeilen, String begruendung, String beleg, boolean nacherfasst)
        implements Serializable {

    public AnsatzlisteSetzen {
        zeilen = List.copyOf(zeilen);
        begruendung = Objects.requireNonNullElse(begruendung, "");
        beleg = Objects.requireNonNullElse(beleg, "");
        if (zeilen.stream().map(Zeile::jahresstelleId).distinct().count() < zeilen.size()) {
            throw new IllegalArgumentException("a position twice");
        }
    }

    /**
     * One of them.
     *
     * @param gesehen the Ansatz that the person saw (G-4)
     */
    public record Zeile(long jahresstelleId, Geldbetrag gesehen, String betrag) implements Serializable {

        public Zeile {
            Objects.requireNonNull(gesehen, "gesehen");
            betrag = Objects.requireNonNullElse(betrag, "");
        }
    }

    Angabe angabe(Long schrittId) {
        return new Angabe(begruendung, beleg, nacherfasst, schrittId);
    }
}
