package de.familienaudit.vorlage.domain.anlage;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gang.FassungswechselRule;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rules V-12, V-7, G-7: when annexes of a paper change, and what has to be said for it: a draft changes freely, what was submitted gets a
 * new version, what is decided stays, and what is nacherfasst is corrected with a reason.
 */
public final class AnlageRule {

    /** More than any paper has. */
    public static final int HOECHSTENS = 50;

    private static final int TITEL_LAENGE = 300;
    private static final int GRUND_LAENGE = 1000;

    private AnlageRule() {}

    /** @return form.pflichtfeld, form.zu_lang at {@code titel}; V-12.zu_viele; all at once */
    public static List<Violation> verstoesse(Anlagenangabe angabe, int vorhandene) {
        List<Violation> verstoesse = new ArrayList<>();
        int laenge = angabe.titel().length();
        if (laenge == 0) {
            verstoesse.add(Violation.at("titel", "form.pflichtfeld"));
        } else if (laenge > TITEL_LAENGE) {
            verstoesse.add(Violation.zuLang("titel", laenge, TITEL_LAENGE));
        }
        if (vorhandene >= HOECHSTENS) {
            verstoesse.add(Violation.of("V-12.zu_viele", HOECHSTENS));
        }
        return verstoesse;
    }

    /** Whether annexes of the paper can change at all. */
    public static boolean istAenderbar(Papierherkunft herkunft, Papierstand stand) {
        return herkunft == Papierherkunft.NACHERFASST
                || stand == Papierstand.ENTWURF
                || brauchtFassung(herkunft, stand);
    }

    /** Whether a change of its annexes is a new version of the paper (V-7). */
    public static boolean brauchtFassung(Papierherkunft herkunft, Papierstand stand) {
        return herkunft == Papierherkunft.PROGRAMM
                && (stand == Papierstand.EINGEREICHT || stand == Papierstand.IN_BERATUNG);
    }

    /**
     * What forbids to change annexes of the paper for this reason.
     *
     * @param art kind of the new version; null while none is chosen
     * @return V-12.bleiben, V-7.fassungsart_fehlt, V-7.fassungsgrund_fehlt, G-7.grund_fehlt, form.zu_lang, all at once
     */
    public static List<Violation> anlass(Papierherkunft herkunft, Papierstand stand, Fassungsart art, String grund) {
        if (!istAenderbar(herkunft, stand)) {
            return List.of(Violation.of("V-12.bleiben", stand));
        }
        if (brauchtFassung(herkunft, stand)) {
            return FassungswechselRule.verstoesse(stand, art, grund);
        }
        String bereinigt = Objects.requireNonNullElse(grund, "").strip();
        if (herkunft == Papierherkunft.NACHERFASST && bereinigt.isEmpty()) {
            return List.of(Violation.at("grund", "G-7.grund_fehlt"));
        }
        return bereinigt.length() > GRUND_LAENGE
                ? List.of(Violation.zuLang("grund", bereinigt.length(), GRUND_LAENGE))
                : List.of();
    }
}
