package de.familienaudit.vorlage.domain.ausfertigung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule V-9: what was decided is issued once, by a signature, and never before the day of the decision. Corrected words were never signed, so
 * they are issued anew.
 */
public final class AusfertigungRule {

    private AusfertigungRule() {}

    /**
     * Why the paper cannot be put forward for its issuing.
     *
     * @param stand how far it has come
     * @param bisher what is known of its issuing
     * @param unterschrift under which of its words a signature of this program stands, whatever was recorded afterwards
     * @return V-9.bericht_nie, V-9.nicht_beschlossen, V-9.schon_ausgefertigt; empty when it can
     */
    public static Optional<Violation> hindernis(
            Vorlagenart art, Papierstand stand, Ausfertigung bisher, Unterschrift unterschrift) {
        if (!art.kannAusgefertigtWerden()) {
            return Optional.of(Violation.of("V-9.bericht_nie"));
        }
        if (!stand.istPositiv()) {
            return Optional.of(Violation.of("V-9.nicht_beschlossen", stand));
        }
        boolean frei =
                switch (unterschrift) {
                    case KEINE -> bisher.istLeer();
                    case GILT -> false;
                    case AELTERER_WORTLAUT -> true;
                };
        return frei ? Optional.empty() : Optional.of(Violation.of("V-9.schon_ausgefertigt"));
    }

    /**
     * Why what is recorded about the issuing cannot be so: a signature of this program says it, as long as the words are those signed.
     *
     * @param angegeben as typed
     * @param unterschrift under which words a signature stands, compared with those that are recorded now
     * @param tage days of the signatures
     * @return V-9.durch_unterschrift at {@code ausgefertigtAm}; empty when it can
     */
    public static Optional<Violation> bleibt(Ausfertigung angegeben, Unterschrift unterschrift, List<LocalDate> tage) {
        return unterschrift != Unterschrift.GILT || angegeben.am() != null && tage.contains(angegeben.am())
                ? Optional.empty()
                : Optional.of(Violation.at("ausgefertigtAm", "V-9.durch_unterschrift", tage.get(0)));
    }

    /**
     * Why this signature does not issue the paper.
     *
     * @param tag day of the signature
     * @param gilt whether the recording that was signed still holds
     * @param unterschrift as for {@link #hindernis}, without this one
     * @return as {@link #hindernis}, V-9.inzwischen_geaendert, V-9.unterschrift_vor_beschluss, all at once
     */
    public static List<Violation> verstoesse(
            Papier papier, Papierlage lage, LocalDate tag, boolean gilt, Unterschrift unterschrift) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!gilt) {
            verstoesse.add(Violation.of("V-9.inzwischen_geaendert"));
        }
        hindernis(papier.art(), lage.stand(), papier.ausfertigung(), unterschrift)
                .ifPresent(verstoesse::add);
        if (lage.am() != null && tag.isBefore(lage.am())) {
            verstoesse.add(Violation.at("datum", "V-9.unterschrift_vor_beschluss", tag, lage.am()));
        }
        return verstoesse;
    }
}
