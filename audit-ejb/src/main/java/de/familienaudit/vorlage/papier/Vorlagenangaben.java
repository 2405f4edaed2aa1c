package de.familienaudit.vorlage.papier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said about a paper when it is recorded, as typed (rules V-1, V-2, V-8, V-9, G-7). Null texts count as empty, null lists as
 * none.
 *
 * @param art name of a Vorlagenart
 * @param folge rows of the Beratungsfolge; empty ones count as none, see {@link #ohneLeere()}
 * @param bezug what it decides on (V-11)
 * @param finanzen finance lines; one that is empty in every field counts as none
 */
public record Vorlagenangaben(
        String nummer,
        String art,
        Texte texte,
        Kaemmerei kaemmerei,
        Ausgefertigt ausgefertigt,
        List<Beratungsangabe> folge,
        List<Finanzangabe> finanzen,
        Woher woher,
        Bezugsangabe bezug)
        implements Serializable {

    public Vorlagenangaben {
        nummer = Objects.requireNonNullElse(nummer, "");
        art = Objects.requireNonNullElse(art, "");
        folge = folge == null ? List.of() : List.copyOf(folge);
        finanzen = finanzen == null ? List.of() : List.copyOf(finanzen);
        bezug = Objects.requireNonNullElse(bezug, Bezugsangabe.OHNE);
    }

    /** A paper that names nothing it decides on. */
    public Vorlagenangaben(
            String nummer,
            String art,
            Texte texte,
            Kaemmerei kaemmerei,
            Ausgefertigt ausgefertigt,
            List<Beratungsangabe> folge,
            List<Finanzangabe> finanzen,
            Woher woher) {
        this(nummer, art, texte, kaemmerei, ausgefertigt, folge, finanzen, woher, Bezugsangabe.OHNE);
    }

    /** The same with what it decides on. */
    public Vorlagenangaben mit(Bezugsangabe anderer) {
        return new Vorlagenangaben(nummer, art, texte, kaemmerei, ausgefertigt, folge, finanzen, woher, anderer);
    }

    /**
     * The same without rows, votes and finance lines that are empty in every field. A row that another one points to says something and
     * stays; who pointed to a row points to it at its new place.
     */
    public Vorlagenangaben ohneLeere() {
        Set<Integer> genannt = folge.stream()
                .map(z -> z.ausfall().nachfolgerin())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Integer, Integer> platz = new HashMap<>();
        List<Beratungsangabe> bleiben = new ArrayList<>();
        for (int alt = 1; alt <= folge.size(); alt++) {
            if (genannt.contains(alt) || !folge.get(alt - 1).istLeer()) {
                bleiben.add(folge.get(alt - 1));
                platz.put(alt, bleiben.size());
            }
        }
        return new Vorlagenangaben(
                nummer,
                art,
                texte,
                kaemmerei,
                ausgefertigt,
                bleiben.stream()
                        .map(z -> z.bereinigt(alt -> platz.getOrDefault(alt, alt)))
                        .toList(),
                finanzen.stream().filter(f -> !f.istLeer()).toList(),
                woher,
                bezug.ohneLeere());
    }

    /** The words of the paper; all but the first may be empty. */
    public record Texte(
            String betreff, String beschluss, String sachverhalt, String einreicher, String bemerkung, String eilgrund)
            implements Serializable {

        public Texte {
            betreff = Objects.requireNonNullElse(betreff, "");
            beschluss = Objects.requireNonNullElse(beschluss, "");
            sachverhalt = Objects.requireNonNullElse(sachverhalt, "");
            einreicher = Objects.requireNonNullElse(einreicher, "");
            bemerkung = Objects.requireNonNullElse(bemerkung, "");
            eilgrund = Objects.requireNonNullElse(eilgrund, "");
        }

        /** The same without the reason of urgency, which belongs to one matter alone. */
        public Texte ohneEile() {
            return new Texte(betreff, beschluss, sachverhalt, einreicher, bemerkung);
        }

        /** The words of what is no Eilentscheidung (V-13). */
        public Texte(String betreff, String beschluss, String sachverhalt, String einreicher, String bemerkung) {
            this(betreff, beschluss, sachverhalt, einreicher, bemerkung, "");
        }
    }

    /**
     * What the form says about the Kämmerei.
     *
     * @param stand name of a Kaemmereistand; empty is unknown
     * @param haushaltsjahr as typed; may be empty
     */
    public record Kaemmerei(String stand, String text, String haushaltsjahr) implements Serializable {

        public Kaemmerei {
            stand = Objects.requireNonNullElse(stand, "");
            text = Objects.requireNonNullElse(text, "");
            haushaltsjahr = Objects.requireNonNullElse(haushaltsjahr, "");
        }
    }

    /** Day and name under the decision as printed; null and empty for none. */
    public record Ausgefertigt(LocalDate am, String durch) implements Serializable {

        public Ausgefertigt {
            durch = Objects.requireNonNullElse(durch, "");
        }
    }

    /** Source and reason of recording it, or of the correction (G-7). */
    public record Woher(String quelle, String grund) implements Serializable {

        public Woher {
            quelle = Objects.requireNonNullElse(quelle, "");
            grund = Objects.requireNonNullElse(grund, "");
        }
    }
}
