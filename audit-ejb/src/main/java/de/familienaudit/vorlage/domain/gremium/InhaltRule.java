package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;

/** Rules V-2, V-3, V-4, V-10, V-16: what a typed content has to say. */
public final class InhaltRule {

    private static final int MAX_MITGLIEDER = 999;
    private static final int MAX_TAGE = 99;

    private InhaltRule() {}

    /**
     * @param worueber name of a Beschlusssache, Abstimmungsgegenstand or Fristsache, as the kind needs it
     * @param wert number of members or days, {@code true} or {@code false} for public sessions, or name of a Mehrheit
     * @throws BusinessRuleException V-3.mitglieder, V-16.tage, V-4.mehrheit_bei_wahl, V-16.mehrheit_im_umlauf, form.pflichtfeld, at the field of what is missing:
     *     {@code mitglieder}, {@code oeffentlich}, {@code sache}, {@code frist}, {@code tage}, {@code gegenstand} or {@code mehrheit}
     */
    public static Inhalt lies(Festlegungsart art, String worueber, String wert) {
        return switch (art) {
            case BESTEHEN -> new Inhalt.Bestehen();
            case MITGLIEDER -> new Inhalt.Mitglieder(mitglieder(wert.strip()));
            case BERATENDE -> new Inhalt.Beratende(mitglieder(wert.strip()));
            case SITZUNGEN -> new Inhalt.Sitzungen(oeffentlich(wert));
            case ZUSTAENDIGKEIT -> new Inhalt.Zustaendigkeit(konstante(Beschlusssache.class, "sache", worueber));
            case FRIST -> new Inhalt.Frist(konstante(Fristsache.class, "frist", worueber), tage(wert.strip()));
            case MEHRHEIT ->
                new Inhalt.Mehrheitswahl(gegenstand(worueber), konstante(Mehrheit.class, "mehrheit", wert));
        };
    }

    private static int mitglieder(String wert) {
        if (!wert.matches("[0-9]{1,3}") || Integer.parseInt(wert) == 0) {
            throw new BusinessRuleException(Violation.at("mitglieder", "V-3.mitglieder", MAX_MITGLIEDER));
        }
        return Integer.parseInt(wert);
    }

    private static int tage(String wert) {
        if (!wert.matches("[0-9]{1,2}")) {
            throw new BusinessRuleException(Violation.at("tage", "V-16.tage", MAX_TAGE));
        }
        return Integer.parseInt(wert);
    }

    private static boolean oeffentlich(String wert) {
        return switch (wert) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BusinessRuleException(Violation.at("oeffentlich", "form.pflichtfeld"));
        };
    }

    private static Abstimmungsgegenstand gegenstand(String name) {
        Abstimmungsgegenstand gegenstand = konstante(Abstimmungsgegenstand.class, "gegenstand", name);
        if (gegenstand == Abstimmungsgegenstand.WAHL) {
            throw new BusinessRuleException(Violation.at("gegenstand", "V-4.mehrheit_bei_wahl"));
        }
        if (gegenstand == Abstimmungsgegenstand.UMLAUF) {
            throw new BusinessRuleException(Violation.at("gegenstand", "V-16.mehrheit_im_umlauf"));
        }
        return gegenstand;
    }

    private static <E extends Enum<E>> E konstante(Class<E> art, String feld, String name) {
        return EnumNames.find(art, name)
                .orElseThrow(() -> new BusinessRuleException(Violation.at(feld, "form.pflichtfeld")));
    }
}
