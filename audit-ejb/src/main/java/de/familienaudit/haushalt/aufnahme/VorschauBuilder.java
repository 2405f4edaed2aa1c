package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.haushalt.domain.aufnahme.Planbefund;
import de.familienaudit.haushalt.domain.aufnahme.Planposten;
import de.familienaudit.haushalt.domain.aufnahme.Planspalten;
import de.familienaudit.haushalt.domain.aufnahme.Planstelle;
import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import de.familienaudit.haushalt.domain.aufnahme.Planwirkung;
import de.familienaudit.haushalt.domain.aufnahme.Planzeile;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.JahresabschlussRule;
import de.familienaudit.haushalt.satzung.Jahresplan;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the view of a file beside its budget year. */
final class VorschauBuilder {

    private static final int BUCHSTABEN = 26;

    private final Abgleich abgleich;
    private final Plantabelle tabelle;

    VorschauBuilder(Abgleich abgleich, Plantabelle tabelle) {
        this.abgleich = abgleich;
        this.tabelle = tabelle;
    }

    Planvorschau build() {
        Planspalten spalten = abgleich.spalten();
        return new Planvorschau(
                abgleich.kennung(),
                spalten.kopf(),
                spalten.sicher(),
                IntStream.range(0, spalten.arten().size())
                        .mapToObj(this::spalte)
                        .toList(),
                hinweise(),
                abgleich.maengel(),
                abgleich.befunde().stream().map(VorschauBuilder::zeile).toList(),
                summen(),
                abgleich.fehlerzeilen().size(),
                abgleich.fehlende().stream().map(Planstelle::nummer).toList());
    }

    /** What the year refuses whatever the file holds comes first. */
    private List<Violation> hinweise() {
        Jahresplan plan = abgleich.plan();
        List<Violation> hinweise =
                new ArrayList<>(JahresabschlussRule.buchen(List.of(plan.akte().jahr(null)), true));
        if (plan.grundlage() == Ansatzgrundlage.KEINE) {
            hinweise.add(Violation.of("H-2.ohne_satzung", plan.akte().jahr()));
        }
        hinweise.addAll(tabelle.bemerkungen());
        return hinweise;
    }

    private Spaltenzeile spalte(int nummer) {
        int kopf = abgleich.spalten().kopf();
        String beispiel = tabelle.zeilen().subList(kopf + 1, tabelle.zeilen().size()).stream()
                .map((Planzeile z) -> z.zelle(nummer).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Spaltenzeile(
                buchstabe(nummer),
                kopf < 0 ? "" : tabelle.zeilen().get(kopf).zelle(nummer).text(),
                beispiel,
                abgleich.spalten().arten().get(nummer));
    }

    private static String buchstabe(int nummer) {
        String letzter = String.valueOf((char) ('A' + nummer % BUCHSTABEN));
        return nummer < BUCHSTABEN ? letzter : (char) ('A' + nummer / BUCHSTABEN - 1) + letzter;
    }

    private static Vorschauzeile zeile(Planbefund befund) {
        Planposten posten = befund.lesung().posten();
        Planstelle stelle = befund.stelle();
        String imPlan = posten == null ? "" : posten.bezeichnung();
        boolean benannt = stelle != null && !stelle.bezeichnung().isEmpty();
        return new Vorschauzeile(
                befund.lesung().nummer(),
                posten == null ? befund.lesung().wortlaut() : posten.nummer(),
                benannt ? stelle.bezeichnung() : imPlan,
                stelle == null ? null : stelle.jahresstelleId(),
                befund.wirkung(),
                befund.zaehlt() ? befund.bisher() : null,
                befund.zaehlt() ? posten.betrag() : null,
                befund.saetze());
    }

    private Plansummen summen() {
        return new Plansummen(
                summe(Haushaltsseite.EINNAHME),
                summe(Haushaltsseite.AUSGABE),
                Arrays.stream(Planwirkung.values())
                        .map(w -> new Plansummen.Anzahl(
                                w,
                                abgleich.befunde().stream()
                                        .filter(b -> b.wirkung() == w)
                                        .count()))
                        .filter(a -> a.anzahl() > 0)
                        .toList());
    }

    private Geldbetrag summe(Haushaltsseite seite) {
        return abgleich.befunde().stream()
                .filter(Planbefund::zaehlt)
                .filter(b -> seite(b) == seite)
                .map(b -> b.lesung().posten().betrag())
                .reduce(Geldbetrag.NICHTS, Geldbetrag::plus);
    }

    private static Haushaltsseite seite(Planbefund befund) {
        return befund.stelle() == null
                ? befund.lesung().posten().seite()
                : befund.stelle().seite();
    }
}
