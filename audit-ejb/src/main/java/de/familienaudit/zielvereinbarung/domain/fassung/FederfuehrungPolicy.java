package de.familienaudit.zielvereinbarung.domain.fassung;

import java.util.List;
import java.util.Optional;

/**
 * Rule A-3: exactly one internal Stelle is accountable for a measure in the program. Proposed is the first internal one
 * that the agreement names, else the Projektleitung Audit (1.5.2, 5.1.2 and 5.1.4 name none).
 */
public final class FederfuehrungPolicy {

    /** Name of the Stelle that steps in. */
    public static final String PROJEKTLEITUNG_AUDIT = "Projektleitung Audit";

    /** A Stelle as the policy sees it. */
    public record Kandidat(String name, boolean intern) {}

    private FederfuehrungPolicy() {}

    /**
     * @param genannte the Stellen of one measure in the order of the document
     * @return name of the proposed Stelle; the Projektleitung Audit may not exist yet as a Stelle
     */
    public static String vorschlag(List<Kandidat> genannte) {
        Optional<Kandidat> erste = genannte.stream().filter(Kandidat::intern).findFirst();
        return erste.map(Kandidat::name).orElse(PROJEKTLEITUNG_AUDIT);
    }
}
