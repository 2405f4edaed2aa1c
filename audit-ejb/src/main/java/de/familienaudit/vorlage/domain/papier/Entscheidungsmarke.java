package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Teilangabe;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Rule V-2: that a row decides; position and role prove nothing.
 *
 * @param umfang never null
 * @param teile the parts it decides, as written; empty unless the scope is parts
 * @param geaendert whether the decision changed the text of the paper
 */
public record Entscheidungsmarke(Entscheidungsumfang umfang, String teile, boolean geaendert) implements Serializable {

    /** A row that only prepares. */
    public static final Entscheidungsmarke KEINE = new Entscheidungsmarke(Entscheidungsumfang.NICHTS, "", false);

    /** A row that decides the whole paper as it stands. */
    public static final Entscheidungsmarke GANZ = new Entscheidungsmarke(Entscheidungsumfang.GANZ, "", false);

    public Entscheidungsmarke {
        Objects.requireNonNull(umfang, "umfang");
        teile = Objects.requireNonNullElse(teile, "").strip();
    }

    /** The same, with the text of the paper changed or not. */
    public Entscheidungsmarke mitAenderung(boolean neu) {
        return new Entscheidungsmarke(umfang, teile, neu);
    }

    public boolean entscheidet() {
        return umfang != Entscheidungsumfang.NICHTS;
    }

    /** Keys of the parts that are meant, see {@link Teilangabe}. */
    public Set<String> teilschluessel() {
        return umfang == Entscheidungsumfang.TEILE ? Teilangabe.lies(teile) : Set.of();
    }
}
