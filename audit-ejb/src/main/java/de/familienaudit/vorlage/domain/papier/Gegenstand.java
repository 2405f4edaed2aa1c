package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Teilangabe;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Rule V-11: something that a paper names, and which parts of its decision cover it. What the Betreff names and the decision does not
 * cover is not decided.
 *
 * @param sache what it is
 * @param name as it was called when it was named; never changed afterwards, of something that the program keeps its first 300 characters
 * @param umfang NICHTS: the text does not cover it; GANZ: the text as a whole does; TEILE: those parts do
 * @param teile the parts, as written; empty unless the scope is parts
 * @param geaendert id of what holds the text that was decided with changes; null for none
 */
public record Gegenstand(Sache sache, String name, Entscheidungsumfang umfang, String teile, Long geaendert)
        implements Serializable {

    /** The kind of a subject that the program does not keep and that moves nothing. */
    public static final String ANDERES = "ANDERES";

    private static final int NAME = 300;

    public Gegenstand {
        Objects.requireNonNull(sache, "sache");
        Objects.requireNonNull(umfang, "umfang");
        name = gekuerzt(sache, Objects.requireNonNullElse(name, "").strip());
        teile = Objects.requireNonNullElse(teile, "").strip();
    }

    /** A name that somebody typed is refused when it is too long; one that has it elsewhere cannot be made shorter there. */
    private static String gekuerzt(Sache sache, String name) {
        return sache.istAnderes() || name.length() <= NAME
                ? name
                : name.substring(0, NAME - 1).strip() + "…";
    }

    /**
     * What is meant.
     *
     * @param art a kind that some slice above implements, or {@link #ANDERES}
     * @param id of that kind; null for {@link #ANDERES}
     */
    public record Sache(String art, Long id) implements Serializable {

        public Sache {
            art = Objects.requireNonNullElse(art, "").strip();
        }

        public boolean istAnderes() {
            return ANDERES.equals(art);
        }
    }

    /** Keys of the parts that cover it; empty unless the scope is parts. */
    public Set<String> teilschluessel() {
        return umfang == Entscheidungsumfang.TEILE ? Teilangabe.lies(teile) : Set.of();
    }
}
