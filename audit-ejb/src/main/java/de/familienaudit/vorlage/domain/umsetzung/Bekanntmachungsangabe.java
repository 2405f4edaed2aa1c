package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That a decision or an agenda was announced, as it was typed.
 *
 * @param tag null while no day is named
 * @param ort where it can be read, for instance a number of the Amtsblatt; never null
 */
public record Bekanntmachungsangabe(LocalDate tag, String ort) {

    private static final int ORT = 300;

    public Bekanntmachungsangabe {
        ort = Objects.requireNonNullElse(ort, "").strip();
    }

    /**
     * @param fehlt what is said where no place is named
     * @return that, or form.zu_lang, at {@code ort}
     */
    public List<Violation> ortVerstoesse(String fehlt) {
        if (ort.isEmpty()) {
            return List.of(Violation.at("ort", fehlt));
        }
        return ort.length() > ORT ? List.of(Violation.zuLang("ort", ort.length(), ORT)) : List.of();
    }
}
