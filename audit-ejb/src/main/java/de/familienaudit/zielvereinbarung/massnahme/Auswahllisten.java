package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Saeumnis;
import java.util.List;
import java.util.stream.Stream;

/** The names that pages offer for choosing; their words are in the message bundle. */
public final class Auswahllisten {

    /** Names of the states of a measure (rule A-7). */
    public static final List<String> MASSNAHMENSTATUS =
            Stream.of(Massnahmenstatus.values()).map(Enum::name).toList();

    /** Names of the ways in which a measure needs attention (rules ). */
    public static final List<String> SAEUMNISSE = Stream.concat(
                    Stream.of(Saeumnis.values()).map(Enum::name), Stream.of(MassnahmenFilter.UNBESETZT))
            .toList();

    private Auswahllisten() {}
}
