package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What the page of a commitment can be asked for by its address. */
@ApplicationScoped
public class Bindungsaenderung {

    static final String ZUSTIMMEN = "zustimmen";
    static final String BEDINGUNG = "bedingung";
    static final String BINDEN = "binden";

    private static final String ABLEHNEN = "ablehnen";
    private static final String ZURUECKNEHMEN = "zuruecknehmen";
    private static final String ZURUECKZIEHEN = "zurueckziehen";

    /** Word of the address, by the name of the step. */
    private static final Map<String, String> WORTE = Map.of(
            "BINDEN", BINDEN,
            "BEDINGUNG_ERFUELLEN", BEDINGUNG,
            "ZUSTIMMEN", ZUSTIMMEN,
            "ABLEHNEN", ABLEHNEN,
            "ZUSTIMMUNG_ZURUECKNEHMEN", ZURUECKNEHMEN,
            "ZURUECKZIEHEN", ZURUECKZIEHEN);

    @Inject
    private BindungAntragService antraege;

    @Inject
    private ZustimmungService zustimmungen;

    /** What an address asks for to get this step. */
    static String wort(Zustimmungsblatt.Schritt schritt) {
        return WORTE.getOrDefault(schritt.schritt().name(), "");
    }

    /**
     * Whether the viewer can do it now.
     *
     * @param eintrag id of a condition; null for none
     */
    static boolean istMoeglich(String schritt, Bindungsblatt blatt, Long eintrag) {
        return blatt.zustimmung().schritte().stream().anyMatch(s -> s.darf() && wort(s).equals(schritt))
                && (!BEDINGUNG.equals(schritt) || finde(blatt, eintrag) != null);
    }

    /** An open condition of the consent that counts, which somebody has to record; null when there is none. */
    static Zustimmungsblatt.Bedingung finde(Bindungsblatt blatt, Long eintrag) {
        return blatt.zustimmung().worte().stream()
                .limit(1)
                .flatMap(wort -> wort.bedingungen().stream())
                .filter(b -> b.vonHand() && b.erfuelltAm() == null && eintrag != null && b.id() == eintrag)
                .findFirst()
                .orElse(null);
    }

    /** @param eintrag id of a condition; null for none */
    public void ausfuehren(
            String schritt, Bindungsblatt blatt, Long eintrag, EntscheidungForm gesagt, VollzugForm vollzug) {
        long id = blatt.kopf().id();
        int version = blatt.kopf().version();
        switch (schritt) {
            case ZUSTIMMEN -> zustimmungen.zustimmen(id, version, gesagt.zustimmung());
            case ABLEHNEN -> zustimmungen.ablehnen(id, version, gesagt.getText());
            case ZURUECKNEHMEN -> zustimmungen.zuruecknehmen(id, version, gesagt.getText());
            case ZURUECKZIEHEN -> antraege.zurueckziehen(id, version, gesagt.getGrund());
            case BINDEN -> zustimmungen.binden(id, version, vollzug.command());
            case BEDINGUNG -> {
                if (eintrag == null) {
                    throw new NotFoundException();
                }
                zustimmungen.bedingungErfuellen(eintrag, gesagt.getTag(), gesagt.getNachweis());
            }
            default -> throw new NotFoundException();
        }
    }
}
