package de.familienaudit.zielvereinbarung.domain.fassung;

import java.util.List;
import java.util.Optional;

/**
 * Rule A-3: exactly one internal Stelle is accountable for a measure in the program. Proposed is the first internal one
 * that the agreement names, else the one that steps in, a setting of the Kommune (1.5.2, 5.1.2 and 5.1.4 name none).
 */
public final class FederfuehrungPolicy {

    /** A Stelle as the policy sees it. */
    public record Kandidat(String name, boolean intern) {}

    private FederfuehrungPolicy() {}

    /**
     * @param genannte the Stellen of one measure in the order of the document
     * @param einspringende name of the Stelle that steps in
     * @return name of the proposed Stelle; the one that steps in may not exist yet
     */
    public static String vorschlag(List<Kandidat> genannte, String einspringende) {
        Optional<Kandidat> erste = genannte.stream().filter(Kandidat::intern).findFirst();
        return erste.map(Kandidat::name).orElse(einspringende);
    }
}
