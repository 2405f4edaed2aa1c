package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rule S-4: which time stamps prove a time. A stamp proves only what it fits, and only when its own chain is trusted. */
final class Zeitnachweis {

    private static final Set<SubIndication> OHNE_AUSKUNFT = EnumSet.of(
            SubIndication.TRY_LATER,
            SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE,
            SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE);

    private Zeitnachweis() {}

    /** @return time of the earliest stamp that proves that the signature existed; null when none does */
    static Instant fuer(SignatureWrapper signature, SimpleReport simple) {
        return danach(signature).stream()
                .filter(t -> beweist(t, simple))
                .map(t -> t.getProductionTime().toInstant())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether there are intact stamps, but none of somebody trusted. */
    static boolean nurUnbekannte(SignatureWrapper signature, SimpleReport simple) {
        return !danach(signature).isEmpty() && danach(signature).stream().noneMatch(t -> beweist(t, simple));
    }

    private static List<TimestampWrapper> danach(SignatureWrapper signature) {
        return signature.getAllTimestampsProducedAfterSignatureCreation();
    }

    private static boolean beweist(TimestampWrapper stamp, SimpleReport simple) {
        return intakt(stamp)
                && stamp.isTrustedChain()
                && stamp.getProductionTime() != null
                && nichtsDagegen(simple.getIndication(stamp.getId()), simple.getSubIndication(stamp.getId()));
    }

    /** That nobody could be asked about revocation leaves a trusted chain as it is; a revoked or expired one proves nothing. */
    private static boolean nichtsDagegen(Indication indication, SubIndication grund) {
        return indication == Indication.PASSED
                || (indication == Indication.INDETERMINATE && grund != null && OHNE_AUSKUNFT.contains(grund));
    }

    /** Whether it fits what it stamps, and its own signature fits. */
    static boolean intakt(TimestampWrapper stamp) {
        return stamp.isMessageImprintDataFound() && stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact();
    }
}
