package de.familienaudit.haushalt.domain.haushaltsstelle;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Rule H-1: how Produkt and Konto look in a Kommune. */
public record Doppikmuster(Feldmuster produkt, Feldmuster konto) implements Serializable {

    private static final int GEZEIGT = 40;

    /** Where the Kommune says nothing. */
    public static final Doppikmuster STANDARD = new Doppikmuster(Feldmuster.PRODUKT, Feldmuster.KONTO);

    /**
     * Reads the two fields of a form; null counts as empty.
     *
     * @throws BusinessRuleException form.pflichtfeld, H-1.produkt, H-1.konto, both at once
     */
    public Doppikstelle lies(String produktEingabe, String kontoEingabe) {
        String p = produktEingabe == null ? "" : produktEingabe.strip();
        String k = kontoEingabe == null ? "" : kontoEingabe.strip();
        List<Violation> verstoesse = new ArrayList<>();
        pruefe("produkt", "H-1.produkt", p, produkt, verstoesse);
        pruefe("konto", "H-1.konto", k, konto, verstoesse);
        BusinessRuleException.throwIfAny(verstoesse);
        return new Doppikstelle(p, k);
    }

    private static void pruefe(String feld, String code, String text, Feldmuster muster, List<Violation> verstoesse) {
        if (text.isEmpty()) {
            verstoesse.add(Violation.at(feld, "form.pflichtfeld"));
        } else if (!muster.passt(text)) {
            String gezeigt = text.length() <= GEZEIGT ? text : text.substring(0, GEZEIGT) + "…";
            verstoesse.add(Violation.at(feld, code, gezeigt, muster.mindestens(), muster.hoechstens()));
        }
    }
}
