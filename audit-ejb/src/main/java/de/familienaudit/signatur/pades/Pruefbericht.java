package de.familienaudit.signatur.pades;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rule S-4: the result of a verification.
 *
 * @param urteil the verdict
 * @param befunde all reasons and remarks, of the file and of its signatures
 * @param signaturen in the order of signing
 * @param sha256 of the file, 64 hexadecimal digits, lower case
 * @param kennung permanent identifier inside the PDF, empty for none
 * @param groesse bytes
 * @param detailbericht the detailed report of DSS as XML; empty when there was nothing to report on
 */
public record Pruefbericht(
        Urteil urteil,
        Set<Befund> befunde,
        List<GepruefteSignatur> signaturen,
        String sha256,
        String kennung,
        long groesse,
        String detailbericht)
        implements Serializable {

    public Pruefbericht {
        befunde = Set.copyOf(befunde);
        signaturen = List.copyOf(signaturen);
    }

    /** The same report with a further reason, and the verdict that follows from it. */
    public Pruefbericht mit(Befund befund) {
        EnumSet<Befund> alle = EnumSet.of(befund);
        alle.addAll(befunde);
        return new Pruefbericht(urteil(alle, signaturen), alle, signaturen, sha256, kennung, groesse, detailbericht);
    }

    static Urteil urteil(Set<Befund> befunde, List<GepruefteSignatur> signaturen) {
        if (befunde.stream().anyMatch(Befund::veraendert)) {
            return Urteil.VERAENDERT;
        }
        if (befunde.stream().anyMatch(Befund::nichtPruefbar)) {
            return Urteil.NICHT_PRUEFBAR;
        }
        if (signaturen.isEmpty()) {
            return Urteil.KEINE_SIGNATUR;
        }
        if (befunde.stream().anyMatch(Befund::nichtEntscheidbar)) {
            return Urteil.DANACH_UNTERSCHRIEBEN_AUF_BILD;
        }
        boolean gueltig = befunde.stream().allMatch(Befund::hinweis);
        if (signaturen.stream().anyMatch(GepruefteSignatur::spaeterUnterschrieben)) {
            return gueltig ? Urteil.DANACH_UNTERSCHRIEBEN_GUELTIG : Urteil.DANACH_UNTERSCHRIEBEN_VERTRAUEN_OFFEN;
        }
        if (befunde.stream().anyMatch(Befund::ergaenzt)) {
            return gueltig ? Urteil.UNVERAENDERT_ERGAENZT_GUELTIG : Urteil.UNVERAENDERT_ERGAENZT_VERTRAUEN_OFFEN;
        }
        return gueltig ? Urteil.UNVERAENDERT_GUELTIG : Urteil.UNVERAENDERT_VERTRAUEN_OFFEN;
    }
}
