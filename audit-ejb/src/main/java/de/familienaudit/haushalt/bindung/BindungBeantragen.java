package de.familienaudit.haushalt.bindung;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A request for a commitment, as typed.
 *
 * @param begruendung may be empty
 * @param zeilen all of one budget year
 * @param massnahmeId the measure that it is for; null for none
 * @param vorlageId the paper that it is for; null for none
 * @param kosten the number of a recurring cost that it is for (H-8); null for none
 */
public record BindungBeantragen(
        String betreff, String begruendung, List<Zeile> zeilen, Long massnahmeId, Long vorlageId, Kosten kosten)
        implements Serializable {

    public BindungBeantragen {
        betreff = Objects.requireNonNullElse(betreff, "");
        begruendung = Objects.requireNonNullElse(begruendung, "");
        zeilen = List.copyOf(zeilen);
    }

    /** For no recurring cost. */
    public BindungBeantragen(String betreff, String begruendung, List<Zeile> zeilen, Long massnahmeId, Long vorlageId) {
        this(betreff, begruendung, zeilen, massnahmeId, vorlageId, null);
    }

    /**
     * A recurring cost, and the number of the year of its contract.
     *
     * @param nummer from 1
     */
    public record Kosten(long kostenId, int nummer) implements Serializable {}

    /**
     * One line.
     *
     * @param jahresstelleId the position of a budget year; null while none is chosen
     */
    public record Zeile(Long jahresstelleId, String betrag) implements Serializable {

        public Zeile {
            betrag = Objects.requireNonNullElse(betrag, "");
        }
    }

    /** One line, and nothing beside it. */
    public static BindungBeantragen von(String betreff, long jahresstelleId, String betrag) {
        return new BindungBeantragen(betreff, "", List.of(new Zeile(jahresstelleId, betrag)), null, null);
    }

    /** The positions that are chosen. */
    List<Long> jahresstellen() {
        return zeilen.stream()
                .map(Zeile::jahresstelleId)
                .filter(Objects::nonNull)
                .toList();
    }
}
