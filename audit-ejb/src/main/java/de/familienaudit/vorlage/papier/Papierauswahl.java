package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import java.util.Arrays;
import java.util.List;

/** What can be chosen in the form and the filter of papers, as names of constants in their order. */
public interface Papierauswahl {

    /** Kinds of papers (V-8). */
    List<String> ARTEN = namen(Vorlagenart.values());

    /** How far a paper can have come (V-7). */
    List<String> STAENDE = namen(Papierstand.values());

    /** Roles of a row (V-2). */
    List<String> ROLLEN = namen(Beratungsrolle.values());

    /** States of a row (V-5), the most frequent first. */
    List<String> ZEILENSTAENDE = namen(
            Beratungsstand.BEHANDELT,
            Beratungsstand.ABGESAGT,
            Beratungsstand.ABGESETZT,
            Beratungsstand.VERTAGT,
            Beratungsstand.VERWIESEN,
            Beratungsstand.ZURUECKGESTELLT,
            Beratungsstand.OHNE_EMPFEHLUNG,
            Beratungsstand.VERZICHTET,
            Beratungsstand.GEPLANT);

    /** What is voted on (V-3); an election is answered with its sentence (V-4). */
    List<String> GEGENSTAENDE = namen(Abstimmungsgegenstand.values());

    /** Kinds of finance lines (V-8). */
    List<String> FINANZARTEN = namen(Finanzart.values());

    private static List<String> namen(Enum<?>... konstanten) {
        return Arrays.stream(konstanten).map(Enum::name).toList();
    }
}
