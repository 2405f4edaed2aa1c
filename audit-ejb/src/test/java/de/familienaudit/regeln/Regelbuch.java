package de.familienaudit.regeln;

import static java.util.stream.Collectors.joining;

import de.familienaudit.Dokument;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The rules as docs/regeln.md prints them: our own words first, then what the tests hold, then the classes. */
final class Regelbuch {

    private static final Properties WORTE = Regelworte.alle();

    private final List<Regelquelle> programm = Regelquelle.programm();
    private final List<Regelquelle> tests = Regelquelle.tests();

    /** The numbers that have a heading. */
    Set<Regelnummer> eintraege() {
        return Regelnummer.alle(WORTE.stringPropertyNames().stream()
                .filter(key -> !key.contains("."))
                .collect(joining(" ")));
    }

    /** The numbers that code, Javadoc or a test speaks of. */
    Set<Regelnummer> genannte() {
        Set<Regelnummer> nummern = new TreeSet<>();
        programm.forEach(quelle -> nummern.addAll(quelle.nennt()));
        tests.forEach(quelle -> nummern.addAll(quelle.prueft()));
        return nummern;
    }

    List<Regelquelle> klassen(Regelnummer regel) {
        return programm.stream()
                .filter(quelle -> quelle.setztDurch().contains(regel))
                .toList();
    }

    List<Regelquelle> tests(Regelnummer regel) {
        return tests.stream().filter(quelle -> quelle.prueft().contains(regel)).toList();
    }

    List<Regelquelle> regeltests() {
        return tests.stream().filter(Regelquelle::istRegeltest).toList();
    }

    String dokument() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(wort("titel")).append("\n\n");
        text.append(wort("einleitung"))
                .append("\n\n```\n")
                .append(Dokument.BEFEHL)
                .append("\n```\n");
        String gruppe = "";
        for (Regelnummer regel : eintraege()) {
            if (!regel.gruppe().equals(gruppe)) {
                gruppe = regel.gruppe();
                text.append("\n## ").append(wort("gruppe." + gruppe)).append('\n');
            }
            text.append(eintrag(regel));
        }
        text.append("\n## ").append(wort("ausserdem")).append("\n\n");
        text.append(wort("ausserdem.text")).append("\n\n");
        regeltests().stream().filter(test -> test.prueft().isEmpty()).forEach(test -> text.append(zeile(test)));
        return text.toString();
    }

    private String eintrag(Regelnummer regel) {
        return "\n### " + regel + " " + wort(regel.toString()) + "\n\n" + wort(regel + ".text") + "\n\n" + wort("gilt")
                + "\n\n" + tests(regel).stream().map(Regelbuch::zeile).collect(joining()) + "\n" + wort("klassen")
                + " " + klassen(regel).stream().map(Regelbuch::verweis).collect(joining(", ")) + "\n";
    }

    /** The sentence comes first; the name of the test shows up at its link only. */
    private static String zeile(Regelquelle test) {
        return "- %s ([%s](%s \"%s\"))\n".formatted(test.satz(), wort("test"), test.verweis(), test.name());
    }

    private static String verweis(Regelquelle quelle) {
        return "[`" + quelle.name() + "`](" + quelle.verweis() + ")";
    }

    private static String wort(String key) {
        return Objects.requireNonNull(
                WORTE.getProperty(key), () -> key + " is missing in regeln.properties of its slice");
    }
}
