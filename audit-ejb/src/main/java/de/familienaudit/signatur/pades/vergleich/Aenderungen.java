package de.familienaudit.signatur.pades.vergleich;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what a comparison finds. */
final class Aenderungen {

    private static final int MOST_PLACES = 40;

    private final Set<Aenderungsart> arten = EnumSet.noneOf(Aenderungsart.class);
    private final Set<Ergaenzung> ergaenzungen = EnumSet.noneOf(Ergaenzung.class);
    private final List<String> orte = new ArrayList<>();

    /** @param ort where in the file, in the language of PDF, for example {@code Root/AcroForm/NeedAppearances} */
    void melde(Aenderungsart art, String ort) {
        arten.add(art);
        if (orte.size() < MOST_PLACES) {
            orte.add(art + " " + ort);
        }
    }

    void erlaubt(Ergaenzung ergaenzung) {
        ergaenzungen.add(ergaenzung);
    }

    Set<Aenderungsart> arten() {
        return arten;
    }

    Set<Ergaenzung> ergaenzungen() {
        return ergaenzungen;
    }

    List<String> orte() {
        return orte;
    }
}
