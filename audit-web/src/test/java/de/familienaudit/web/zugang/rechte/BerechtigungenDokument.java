package de.familienaudit.web.zugang.rechte;

import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.Rolle;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes docs/berechtigungen.md: the permission table in the words of the pages. */
final class BerechtigungenDokument {

    static final String BEFEHL = "mvn -q test -pl audit-web -am -Dtest=EveryActionIsExplainedTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dberechtigungen.schreiben=true";

    private static final TextBundle TEXTE = TextBundle.of(Locale.GERMAN);

    private BerechtigungenDokument() {}

    static String text() {
        StringBuilder text = new StringBuilder("# Wer darf was?\n\n")
                .append(
                        "Diese Seite ist aus `Berechtigungstabelle` und den Texten des Programms erzeugt; von Hand geändert, lässt"
                                + " sie den Bau\nscheitern. Neu erzeugen:\n\n```\n")
                .append(BEFEHL)
                .append("\n```\n\nIm Programm steht dieselbe Tabelle unter „")
                .append(TEXTE.text("hilfe.rechte.titel"))
                .append("“.\n");
        for (Aktionsgruppe gruppe : Aktionsgruppe.values()) {
            text.append("\n## ").append(TEXTE.wort(gruppe)).append("\n\n| |");
            for (Rolle rolle : Rolle.values()) {
                text.append(' ').append(TEXTE.wort(rolle)).append(" |");
            }
            text.append("\n| --- |")
                    .append(" :-: |".repeat(Rolle.values().length))
                    .append('\n');
            gruppe.aktionen().forEach(aktion -> text.append(zeile(aktion)));
        }
        text.append("\n## ").append(TEXTE.text("hilfe.rechte.ausserdem")).append("\n\n");
        for (String key : new String[] {"massnahme", "vertretung", "kommune", "rolle_fehlt"}) {
            text.append("- ").append(TEXTE.text("hilfe.rechte." + key)).append('\n');
        }
        return text.toString();
    }

    private static String zeile(Aktion aktion) {
        String zusatz = Berechtigungstabelle.ohneAnmeldung(aktion)
                ? " (" + TEXTE.text("hilfe.rechte.ohne_anmeldung") + ")"
                : Berechtigungstabelle.ohneRolle(aktion) ? " (" + TEXTE.text("hilfe.rechte.ohne_rolle") + ")" : "";
        return Arrays.stream(Rolle.values())
                .map(rolle -> Berechtigungstabelle.rollen(aktion).contains(rolle) ? " ✓ |" : " |")
                .collect(Collectors.joining("", "| " + TEXTE.wort(aktion) + zusatz + " |", "\n"));
    }
}
