package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.dokument.druck.Dokumentworte;
import de.familienaudit.haushalt.domain.stellungnahme.Befund;
import de.familienaudit.haushalt.domain.stellungnahme.Befundzeile;
import de.familienaudit.haushalt.domain.stellungnahme.Stellenlage;
import de.familienaudit.haushalt.domain.stellungnahme.Stellungnahmeakte;
import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import java.util.ArrayList;
import java.util.List;

/** What was kept with a statement, in German sentences for the sheet of the paper (rules H-4, H-13). */
final class Stellungnahmesaetze {

    private static final Dokumentworte WORTE = Dokumentworte.neben(Stellungnahmesaetze.class, "stellungnahmeworte");

    private Stellungnahmesaetze() {}

    static List<String> saetze(Stellungnahmeakte akte, List<Befundzeile> befunde, List<Bedingung> bedingungen) {
        List<String> saetze = new ArrayList<>();
        if (!befunde.isEmpty()) {
            saetze.add(WORTE.wort("am", Dokumentworte.datum(akte.tag())));
        }
        befunde.forEach(b -> saetze.add(befund(b)));
        bedingungen.forEach(b -> saetze.add(bedingung(b)));
        return saetze;
    }

    private static String befund(Befundzeile zeile) {
        String wo = wo(zeile);
        if (zeile.lage() == null) {
            return WORTE.wort("befund." + zeile.befund().name(), wo);
        }
        List<String> teile = new ArrayList<>();
        Stellenlage lage = zeile.lage();
        teile.add(WORTE.wort(
                "ansatz",
                lage.ansatz(),
                WORTE.wort("grundlage." + lage.grundlage().name())));
        if (lage.verfuegbar() != null) {
            teile.add(WORTE.wort("verfuegbar", lage.verfuegbar()));
        }
        if (lage.imRing() != null) {
            teile.add(WORTE.wort("ring", lage.ring(), lage.imRing()));
        }
        if (!lage.fuerDiese().istNichts()) {
            teile.add(WORTE.wort("fuer_diese", lage.fuerDiese()));
        }
        if (zeile.betrag() != null) {
            teile.add(WORTE.wort("gefragt", zeile.betrag()));
        }
        if (zeile.zusammen() != null && !zeile.zusammen().equals(zeile.betrag())) {
            teile.add(WORTE.wort("zusammen", zeile.zusammen()));
        }
        if (zeile.befund() == Befund.FEHLT) {
            teile.add(WORTE.wort("fehlt", zeile.fehlbetrag()));
        } else if (zeile.befund() == Befund.GEDECKT) {
            teile.add(WORTE.wort("gedeckt"));
        }
        return WORTE.wort(
                "zeile",
                wo,
                String.join("; ", teile),
                WORTE.wort("phase." + lage.phase().name()));
    }

    private static String wo(Befundzeile zeile) {
        String stelle = zeile.stelle().isEmpty() ? WORTE.wort("ohne_stelle", zeile.zeile()) : zeile.stelle();
        return zeile.jahr() == null ? stelle : WORTE.wort("wo", stelle, jahre(zeile));
    }

    /** {@code 2024}, {@code 2024–2026}, {@code ab 2024}. */
    static String jahre(Befundzeile zeile) {
        if (zeile.jahr() == null) {
            return "";
        }
        if (zeile.bis() == null) {
            return WORTE.wort("ab", zeile.jahr());
        }
        return zeile.jahr().equals(zeile.bis()) ? zeile.jahr().toString() : zeile.jahr() + "\u2013" + zeile.bis();
    }

    private static String bedingung(Bedingung bedingung) {
        String art = WORTE.wort("bedingung." + bedingung.art().name());
        if (bedingung.jahr() != null) {
            return WORTE.wort("bedingung.jahr", art, bedingung.jahr());
        }
        return bedingung.bezeichnung().isEmpty()
                ? WORTE.wort("bedingung", art)
                : WORTE.wort("bedingung.text", art, bedingung.bezeichnung());
    }
}
