package de.familienaudit.signatur.domain;

import de.familienaudit.shared.Violation;
import java.util.List;

/** Rule S-2: a signature names the place. */
public final class OrtRule {

    /** Longest name of a place, in characters. */
    public static final int MAX = 100;

    private OrtRule() {}

    /** What is wrong with it, at the field {@code ort}; empty when nothing is. */
    public static List<Violation> maengel(String ort) {
        if (ort.isBlank()) {
            return List.of(Violation.at("ort", "S-2.ort_fehlt"));
        }
        return ort.strip().length() > MAX
                ? List.of(Violation.zuLang("ort", ort.strip().length(), MAX))
                : List.of();
    }
}
