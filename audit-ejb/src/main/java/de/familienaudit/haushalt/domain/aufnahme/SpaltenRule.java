package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rules H-1, H-5: finds the columns of a plan by their heads. Of several amounts it is the one that names this year, never a result and never
 * another year; where more than one could be meant, or none says it, a person says it. What is counted in thousands is refused.
 */
public final class SpaltenRule {

    /** A title may stand above the heads; it is not longer. */
    private static final int HOECHSTENS_DARUEBER = 30;

    private static final int WENIGSTENS = 2;

    private SpaltenRule() {}

    /** Whether one of the rows is a complete head. */
    public static boolean hatKopf(List<Planzeile> zeilen, int jahr, Rechnungsstil stil) {
        return kopf(zeilen, jahr, spalten -> spalten.verstoesse(stil).isEmpty()) != null;
    }

    /** The columns, as far as their heads say what they are. */
    public static Planspalten erkenne(Plantabelle tabelle, int jahr, Rechnungsstil stil) {
        Planspalten ganz = kopf(tabelle.zeilen(), jahr, s -> s.verstoesse(stil).isEmpty());
        if (ganz != null) {
            return aufgefuellt(ganz, tabelle.breite(), ganz.sicher());
        }
        Planspalten halb = kopf(
                tabelle.zeilen(),
                jahr,
                s -> Collections.frequency(s.arten(), Spaltenart.KEINE) + WENIGSTENS
                        <= s.arten().size());
        return halb == null
                ? aufgefuellt(new Planspalten(-1, List.of(), false), tabelle.breite(), false)
                : aufgefuellt(halb, tabelle.breite(), false);
    }

    private static Planspalten aufgefuellt(Planspalten spalten, int breite, boolean sicher) {
        List<Spaltenart> arten = new ArrayList<>(spalten.arten());
        while (arten.size() < breite) {
            arten.add(Spaltenart.KEINE);
        }
        return new Planspalten(spalten.kopf(), arten, sicher);
    }

    private static Planspalten kopf(List<Planzeile> zeilen, int jahr, Predicate<Planspalten> passt) {
        for (int i = 0; i < Math.min(HOECHSTENS_DARUEBER, zeilen.size()); i++) {
            Planspalten spalten = deute(i, zeilen.get(i), jahr);
            if (passt.test(spalten)) {
                return spalten;
            }
        }
        return null;
    }

    private static Planspalten deute(int nummer, Planzeile zeile, int jahr) {
        List<Spaltenkopf> koepfe =
                zeile.zellen().stream().map(z -> new Spaltenkopf(z.text())).toList();
        List<Spaltenart> arten = new ArrayList<>();
        for (Spaltenkopf kopf : koepfe) {
            Spaltenart art = kopf.art().orElse(Spaltenart.KEINE);
            arten.add(arten.contains(art) ? Spaltenart.KEINE : art);
        }
        List<Integer> genannte =
                betraege(koepfe, k -> k.istAnsatz() && k.jahre().equals(Set.of(jahr)));
        List<Integer> ohneJahr =
                betraege(koepfe, k -> k.istAnsatz() && k.jahre().isEmpty());
        List<Integer> nurJahr =
                betraege(koepfe, k -> k.istNurJahr() && k.jahre().contains(jahr));
        boolean eines = genannte.size() == 1 || genannte.isEmpty() && ohneJahr.size() == 1;
        if (eines) {
            arten.set(genannte.isEmpty() ? ohneJahr.get(0) : genannte.get(0), Spaltenart.BETRAG);
        } else if (genannte.isEmpty() && ohneJahr.isEmpty() && nurJahr.size() == 1) {
            arten.set(nurJahr.get(0), Spaltenart.BETRAG);
        }
        return new Planspalten(nummer, arten, eines);
    }

    private static List<Integer> betraege(List<Spaltenkopf> koepfe, Predicate<Spaltenkopf> ist) {
        List<Integer> spalten = new ArrayList<>();
        for (int i = 0; i < koepfe.size(); i++) {
            if (koepfe.get(i).art().isEmpty() && ist.test(koepfe.get(i))) {
                spalten.add(i);
            }
        }
        return spalten;
    }

    /** @return H-5.einheit, where the head of the amounts, a title above or a row below counts them in thousands or more */
    public static List<Violation> einheit(Plantabelle tabelle, Planspalten spalten) {
        int betrag = spalten.spalte(Spaltenart.BETRAG);
        return Stream.of(
                        darueber(tabelle, spalten),
                        kopfwort(tabelle, spalten.kopf(), betrag),
                        darunter(tabelle, spalten))
                .flatMap(worte -> worte)
                .filter(wort -> new Spaltenkopf(wort).hatEinheit())
                .findFirst()
                .map(wort -> List.of(Violation.of("H-5.einheit", Zitat.von(wort))))
                .orElse(List.of());
    }

    /** Everything above the heads; without heads nothing is above. */
    private static Stream<String> darueber(Plantabelle tabelle, Planspalten spalten) {
        return tabelle.zeilen().subList(0, Math.max(0, spalten.kopf())).stream().flatMap(SpaltenRule::worte);
    }

    private static Stream<String> kopfwort(Plantabelle tabelle, int kopf, int spalte) {
        return kopf < 0
                ? Stream.empty()
                : Stream.of(tabelle.zeilen().get(kopf).zelle(spalte).text());
    }

    /**
     * What stands in the column of the amounts and is none, on whatever page of the plan; before the first amount also a row that leaves the
     * column empty.
     */
    private static Stream<String> darunter(Plantabelle tabelle, Planspalten spalten) {
        int betrag = spalten.spalte(Spaltenart.BETRAG);
        List<Planzeile> zeilen =
                tabelle.zeilen().subList(spalten.kopf() + 1, tabelle.zeilen().size());
        Stream<String> titel = zeilen.stream()
                .takeWhile(z -> !hatZiffer(z.zelle(betrag)))
                .filter(z -> z.zelle(betrag).istLeer())
                .flatMap(SpaltenRule::worte);
        Stream<String> inDerSpalte = zeilen.stream()
                .map(z -> z.zelle(betrag))
                .filter(z -> !hatZiffer(z))
                .map(Planzelle::text);
        return Stream.concat(titel, inDerSpalte);
    }

    private static boolean hatZiffer(Planzelle zelle) {
        return zelle.text().chars().anyMatch(Character::isDigit);
    }

    private static Stream<String> worte(Planzeile zeile) {
        return zeile.zellen().stream().map(Planzelle::text);
    }
}
