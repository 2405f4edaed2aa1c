package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikmuster;
import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule H-1: the number of a position in a row, from one column or two. A number that a spreadsheet made of it, or a day, is said and never guessed
 * back: noughts at the beginning and dots are lost in it.
 */
final class PlannummerRule {

    private static final String STELLE = "stelle";

    private PlannummerRule() {}

    /** @throws BusinessRuleException H-1.keine_haushaltsstelle, H-1.zelle_zahl, H-1.zelle_tag, H-1.zelle_mangel, form.pflichtfeld */
    static Kameralstelle kameral(List<Planzelle> zellen) {
        for (Planzelle zelle : zellen) {
            pruefeArt(zelle, false);
        }
        return Kameralstelle.lies(
                STELLE, String.join(".", zellen.stream().map(Planzelle::text).toList()));
    }

    /** @throws BusinessRuleException H-1.produkt, H-1.konto, H-1.kein_produktkonto, H-1.zelle_…, form.pflichtfeld */
    static Doppikstelle doppisch(List<Planzelle> zellen, Doppikmuster muster) {
        for (Planzelle zelle : zellen) {
            pruefeArt(zelle, zellen.size() > 1);
        }
        return zellen.size() > 1
                ? muster.lies(zellen.get(0).text(), zellen.get(1).text())
                : geteilt(zellen.get(0).text(), muster);
    }

    private static void pruefeArt(Planzelle zelle, boolean zahlErlaubt) {
        String code =
                switch (zelle.art()) {
                    case TEXT -> "";
                    case ZAHL -> zahlErlaubt && zelle.text().matches("[0-9]+") ? "" : "H-1.zelle_zahl";
                    case TAG -> "H-1.zelle_tag";
                    case MANGEL -> "H-1.zelle_mangel";
                };
        if (!code.isEmpty()) {
            throw new BusinessRuleException(Violation.at(STELLE, code, Zitat.von(zelle.text())));
        }
    }

    /** Product and account in one column; where more than one place could part them, a person has to. */
    private static Doppikstelle geteilt(String text, Doppikmuster muster) {
        List<Doppikstelle> moegliche = new ArrayList<>();
        for (int i = 1; i < text.length() - 1; i++) {
            if ("./- ".indexOf(text.charAt(i)) >= 0) {
                teil(text.substring(0, i), text.substring(i + 1), muster).ifPresent(moegliche::add);
            }
        }
        List<Doppikstelle> verschiedene = moegliche.stream().distinct().toList();
        if (verschiedene.size() != 1) {
            throw new BusinessRuleException(Violation.at(STELLE, "H-1.kein_produktkonto", Zitat.von(text)));
        }
        return verschiedene.get(0);
    }

    private static Optional<Doppikstelle> teil(String links, String rechts, Doppikmuster muster) {
        String produkt = links.replaceAll("[\\s/]+$", "").strip();
        String konto = rechts.replaceAll("^[\\s/]+", "").strip();
        return muster.produkt().passt(produkt) && muster.konto().passt(konto)
                ? Optional.of(new Doppikstelle(produkt, konto))
                : Optional.empty();
    }
}
