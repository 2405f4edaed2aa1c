package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Rules V-15, V-10: the Gremienbüro names who carries a decision out and until when, for all of it or for a numbered point, not before it was
 * made. Nobody is asked for the same twice while it is open; of a paper that is not public only a Stelle that sees it can be asked.
 */
public final class AuftragRule {

    private AuftragRule() {}

    /**
     * @param offene what is ordered and not done, the order that is corrected not among it
     * @param kreis Stellen that see the order; null where everybody of the Kommune does
     * @return V-15.…, all at once, at {@code teil}, {@code stelle} and {@code bis}
     */
    public static List<Violation> verstoesse(
            Auftrag auftrag, Beschlusslage lage, Collection<Auftrag> offene, Set<Long> kreis) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!auftrag.teil().isEmpty() && !lage.teile().contains(auftrag.teil())) {
            verstoesse.add(Violation.at("teil", "V-15.teil_nicht_beschlossen", auftrag.teil()));
        }
        if (auftrag.stelleId() == null) {
            verstoesse.add(Violation.at("stelle", "V-15.auftrag_stelle_fehlt"));
        } else if (kreis != null && !kreis.contains(auftrag.stelleId())) {
            verstoesse.add(Violation.at("stelle", "V-15.auftrag_nur_kreis"));
        } else if (offene.stream().anyMatch(auftrag::istDasselbe)) {
            verstoesse.add(Violation.at("stelle", "V-15.auftrag_schon_erteilt"));
        }
        if (auftrag.bis() == null) {
            verstoesse.add(Violation.at("bis", "V-15.auftrag_bis_fehlt"));
        } else if (lage.istVorher(auftrag.bis())) {
            verstoesse.add(Violation.at("bis", "V-15.vor_beschluss", auftrag.bis(), lage.ab()));
        }
        return verstoesse;
    }
}
