package de.familienaudit.web.zugang.rechte;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rolle;
import de.familienaudit.web.text.TextBundle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes docs/berechtigungen.md: the permission table in the words of the pages. */
final class BerechtigungenDokument {

    /** Writes every document that is made from the code, this one among them. */
    static final String BEFEHL = "mvn -q test -pl audit-web -am -Dtest.groups=dokument -Ddokumente.schreiben=true";

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
        Map<String, List<Recht>> gruppen = AlleRechte.tabelle().alle().stream()
                .collect(Collectors.groupingBy(Recht::gruppe, LinkedHashMap::new, Collectors.toList()));
        gruppen.forEach((gruppe, rechte) -> {
            text.append("\n## ").append(TEXTE.text("Aktionsgruppe." + gruppe)).append("\n\n| |");
            for (Rolle rolle : Rolle.values()) {
                text.append(' ').append(TEXTE.wort(rolle)).append(" |");
            }
            text.append("\n| --- |")
                    .append(" :-: |".repeat(Rolle.values().length))
                    .append('\n');
            rechte.forEach(recht -> text.append(zeile(recht)));
        });
        text.append("\n## ").append(TEXTE.text("hilfe.rechte.ausserdem")).append("\n\n");
        for (String key : new String[] {"massnahme", "vertretung", "kommune", "rolle_fehlt"}) {
            text.append("- ").append(TEXTE.text("hilfe.rechte." + key)).append('\n');
        }
        return text.toString();
    }

    private static String zeile(Recht recht) {
        String zusatz =
                switch (recht.kreis()) {
                    case JEDER -> " (" + TEXTE.text("hilfe.rechte.ohne_anmeldung") + ")";
                    case ANGEMELDETE -> " (" + TEXTE.text("hilfe.rechte.ohne_rolle") + ")";
                    case ROLLEN -> "";
                };
        return Arrays.stream(Rolle.values())
                .map(rolle -> recht.rollen().contains(rolle) ? " ✓ |" : " |")
                .collect(Collectors.joining("", "| " + TEXTE.text("Aktion." + recht.aktion()) + zusatz + " |", "\n"));
    }
}
