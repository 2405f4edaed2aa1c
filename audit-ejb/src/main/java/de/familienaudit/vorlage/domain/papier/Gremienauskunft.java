package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import java.util.OptionalInt;

/** What the rules of a paper ask about the body of a row on its day (V-3, V-4). */
public interface Gremienauskunft {

    /** The majority that a vote on the subject needs; EINFACH where nothing is set. */
    Mehrheit mehrheit(Beratung zeile, Abstimmungsgegenstand gegenstand);

    /** Members with a vote; empty when unknown. */
    OptionalInt mitglieder(Beratung zeile);

    /** Name of the body on that day; empty for a row without one. */
    String name(Beratung zeile);

    /** Whether the body exists on that day; true where either is unknown. */
    boolean besteht(Beratung zeile);
}
