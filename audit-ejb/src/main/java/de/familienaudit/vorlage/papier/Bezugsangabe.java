package de.familienaudit.vorlage.papier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is said about what a paper decides on, as typed (rule V-11). Null lists count as none.
 *
 * @param gegenstaende one that is empty in every field counts as none
 * @param vorbehalte conditions of the decision; one that is empty in every field counts as none
 */
public record Bezugsangabe(
        List<Gegenstandsangabe> gegenstaende, List<Vorbehaltsangabe> vorbehalte, Eingriffsangabe eingriff)
        implements Serializable {

    /** Nothing is said. */
    public static final Bezugsangabe OHNE = new Bezugsangabe(List.of(), List.of(), Eingriffsangabe.KEINE);

    public Bezugsangabe {
        gegenstaende = gegenstaende == null ? List.of() : List.copyOf(gegenstaende);
        vorbehalte = vorbehalte == null ? List.of() : List.copyOf(vorbehalte);
        eingriff = Objects.requireNonNullElse(eingriff, Eingriffsangabe.KEINE);
    }

    /** What a draft can say of it: what it is about and the conditions, and never what came of it. */
    public Bezugsangabe geplant() {
        return new Bezugsangabe(
                gegenstaende,
                vorbehalte.stream()
                        .filter(v -> !v.vorbehalt().isBlank())
                        .map(v -> new Vorbehaltsangabe(v.vorbehalt(), null, ""))
                        .toList(),
                Eingriffsangabe.KEINE);
    }

    /** Without subjects and conditions that are empty in every field. */
    public Bezugsangabe ohneLeere() {
        return new Bezugsangabe(
                gegenstaende.stream().filter(g -> !g.istLeer()).toList(),
                vorbehalte.stream().filter(v -> !v.istLeer()).toList(),
                eingriff);
    }

    /**
     * Something that it names.
     *
     * @param gegenstand kind and id, {@code FASSUNG:17}; {@code ANDERES} for what the program does not keep; empty while none is chosen
     * @param name what it is called, for {@code ANDERES}; else the program gives it
     * @param umfang name of an Entscheidungsumfang; empty is GANZ
     * @param geaendert id of what holds the changed text; empty for none
     */
    public record Gegenstandsangabe(String gegenstand, String name, String umfang, String teile, String geaendert)
            implements Serializable {

        public Gegenstandsangabe {
            gegenstand = Objects.requireNonNullElse(gegenstand, "");
            name = Objects.requireNonNullElse(name, "");
            umfang = Objects.requireNonNullElse(umfang, "");
            teile = Objects.requireNonNullElse(teile, "");
            geaendert = Objects.requireNonNullElse(geaendert, "");
        }

        /** The text of the paper covers it as a whole. */
        public static Gegenstandsangabe ganz(String art, long id) {
            return new Gegenstandsangabe(art + ":" + id, "", "", "", "");
        }

        public boolean istLeer() {
            return gegenstand.isEmpty() && (name + teile + geaendert).isBlank();
        }
    }

    /**
     * A condition.
     *
     * @param erfuelltAm null while it is open
     */
    public record Vorbehaltsangabe(String vorbehalt, LocalDate erfuelltAm, String beleg) implements Serializable {

        public Vorbehaltsangabe {
            vorbehalt = Objects.requireNonNullElse(vorbehalt, "");
            beleg = Objects.requireNonNullElse(beleg, "");
        }

        public boolean istLeer() {
            return erfuelltAm == null && (vorbehalt + beleg).isBlank();
        }
    }

    /**
     * That it was suspended or revoked.
     *
     * @param art name of an Eingriffsart; empty for neither
     */
    public record Eingriffsangabe(String art, LocalDate am, String grund) implements Serializable {

        /** The decision stands. */
        public static final Eingriffsangabe KEINE = new Eingriffsangabe("", null, "");

        public Eingriffsangabe {
            art = Objects.requireNonNullElse(art, "");
            grund = Objects.requireNonNullElse(grund, "");
        }
    }
}
