package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikmuster;
import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.GliederungRule;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rules H-1, H-5, G-5: what a row of a plan is. Headings, sums and rows without a number or without an amount are left out with a remark; what names a
 * position and cannot be read is told with its reason.
 */
public final class PlanzeilenRule {

    private static final Pattern SUMME = Pattern.compile(
            "(?iU)(?:zwischen|gesamt|einzelplan|abschnitts?)?(?:summen?|saldo|total|gesamt\\p{L}*|übertrag|insgesamt|zusammen)\\b.*",
            Pattern.DOTALL);

    private static final Map<String, Haushaltsseite> SEITEN = Map.ofEntries(
            Map.entry("e", Haushaltsseite.EINNAHME),
            Map.entry("einnahme", Haushaltsseite.EINNAHME),
            Map.entry("einnahmen", Haushaltsseite.EINNAHME),
            Map.entry("ertrag", Haushaltsseite.EINNAHME),
            Map.entry("erträge", Haushaltsseite.EINNAHME),
            Map.entry("einzahlung", Haushaltsseite.EINNAHME),
            Map.entry("a", Haushaltsseite.AUSGABE),
            Map.entry("ausgabe", Haushaltsseite.AUSGABE),
            Map.entry("ausgaben", Haushaltsseite.AUSGABE),
            Map.entry("aufwand", Haushaltsseite.AUSGABE),
            Map.entry("aufwendung", Haushaltsseite.AUSGABE),
            Map.entry("aufwendungen", Haushaltsseite.AUSGABE),
            Map.entry("auszahlung", Haushaltsseite.AUSGABE));

    private PlanzeilenRule() {}

    /**
     * The rows below the head, in their order.
     *
     * @param spalten without {@link Planspalten#verstoesse}
     * @param muster how doppisch numbers look
     */
    public static List<Zeilenlesung> lies(
            Plantabelle tabelle, Planspalten spalten, Rechnungsstil stil, Doppikmuster muster) {
        Planzeile kopf = spalten.kopf() < 0 ? null : tabelle.zeilen().get(spalten.kopf());
        return tabelle.zeilen().subList(spalten.kopf() + 1, tabelle.zeilen().size()).stream()
                .map(zeile -> kopf != null && zeile.zellen().equals(kopf.zellen())
                        ? Zeilenlesung.ausgelassen(zeile.nummer(), ersteWorte(zeile), "H-5.zeile_kopf")
                        : lies(zeile, spalten, stil, muster))
                .toList();
    }

    private static Zeilenlesung lies(Planzeile zeile, Planspalten spalten, Rechnungsstil stil, Doppikmuster muster) {
        List<Planzelle> nummer = nummer(zeile, spalten, stil);
        Planzelle betrag = zeile.zelle(spalten.spalte(Spaltenart.BETRAG));
        String worte = ersteWorte(zeile);
        String stelle = String.join(
                " ",
                nummer.stream().map(Planzelle::text).filter(t -> !t.isEmpty()).toList());
        boolean ohneZiffer = stelle.chars().noneMatch(Character::isDigit)
                && nummer.stream().noneMatch(z -> z.art() == Zellart.MANGEL);
        if (SUMME.matcher(stelle.isEmpty() ? worte : stelle).matches()
                || nummer.stream().anyMatch(Planzelle::istLeer)
                        && SUMME.matcher(bezeichnung(zeile, spalten)).matches()) {
            return Zeilenlesung.ausgelassen(zeile.nummer(), worte, "H-5.zeile_summe");
        }
        if (ohneZiffer || betrag.istLeer() && nummer.get(0).text().contains(" ")) {
            String code = betrag.istLeer() ? "H-5.zeile_ueberschrift" : "H-5.zeile_ohne_nummer";
            return Zeilenlesung.ausgelassen(zeile.nummer(), worte, code);
        }
        if (betrag.istLeer()) {
            return Zeilenlesung.ausgelassen(zeile.nummer(), stelle, "H-5.zeile_ohne_betrag");
        }
        return posten(zeile, spalten, nummer, betrag, stil, muster);
    }

    private static List<Planzelle> nummer(Planzeile zeile, Planspalten spalten, Rechnungsstil stil) {
        if (!spalten.istGeteilt(stil)) {
            return List.of(zeile.zelle(spalten.spalte(Spaltenart.STELLE)));
        }
        boolean kameral = stil == Rechnungsstil.KAMERAL;
        return List.of(
                zeile.zelle(spalten.spalte(kameral ? Spaltenart.UNTERABSCHNITT : Spaltenart.PRODUKT)),
                zeile.zelle(spalten.spalte(kameral ? Spaltenart.GRUPPIERUNG : Spaltenart.KONTO)));
    }

    private static Zeilenlesung posten(
            Planzeile zeile,
            Planspalten spalten,
            List<Planzelle> nummer,
            Planzelle betragzelle,
            Rechnungsstil stil,
            Doppikmuster muster) {
        List<Violation> maengel = new ArrayList<>();
        boolean istKameral = stil == Rechnungsstil.KAMERAL;
        Kameralstelle kameral =
                istKameral ? BusinessRuleException.sammle(maengel, () -> PlannummerRule.kameral(nummer)) : null;
        Doppikstelle doppisch = istKameral
                ? null
                : BusinessRuleException.sammle(maengel, () -> PlannummerRule.doppisch(nummer, muster));
        Geldbetrag betrag = BusinessRuleException.sammle(maengel, () -> ZellbetragRule.lies(betragzelle));
        String bezeichnung = bezeichnung(zeile, spalten);
        maengel.addAll(GliederungRule.zuLang("bezeichnung", bezeichnung));
        List<Violation> bemerkungen = betragzelle.formel() ? List.of(Violation.of("H-5.zelle_formel")) : List.of();
        boolean ausZahl = nummer.stream().anyMatch(z -> z.art() == Zellart.ZAHL);
        Haushaltsseite seite = kameral == null ? seite(zeile, spalten) : kameral.seite();
        String worte = Zitat.von(
                String.join(" / ", nummer.stream().map(Planzelle::text).toList()));
        return maengel.isEmpty()
                ? new Zeilenlesung(
                        zeile.nummer(),
                        worte,
                        new Planposten(kameral, doppisch, seite, bezeichnung, betrag, ausZahl),
                        List.of(),
                        bemerkungen)
                : new Zeilenlesung(zeile.nummer(), worte, null, maengel, bemerkungen);
    }

    private static Haushaltsseite seite(Planzeile zeile, Planspalten spalten) {
        return SEITEN.get(zeile.zelle(spalten.spalte(Spaltenart.SEITE)).text().toLowerCase(Locale.GERMAN));
    }

    private static String bezeichnung(Planzeile zeile, Planspalten spalten) {
        return zeile.zelle(spalten.spalte(Spaltenart.BEZEICHNUNG)).text().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static String ersteWorte(Planzeile zeile) {
        return zeile.zellen().stream()
                .map(Planzelle::text)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }
}
