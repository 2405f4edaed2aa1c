package de.familienaudit.regeln;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One Java file and what it says about rules. Read as text, because the tests of the server lie in a module that this
 * one cannot load.
 *
 * @param datei relative to the folder of the project
 */
record Regelquelle(Path datei, String text) {

    private static final Path PROJEKT = Path.of("..");

    /** One or several numbers: {@code A-7}, {@code R-4 and R-3}, {@code S-1, R-3 and R-4}. */
    private static final String NUMMERN = "([A-Z]-\\d+(?:(?:, | and )[A-Z]-\\d+)*)";

    private static final Pattern SAGT_REGEL = Pattern.compile("\\bRules? " + NUMMERN);
    private static final Pattern ERWAEHNT = Pattern.compile("\\b[Rr]ules? " + NUMMERN);
    private static final Pattern VERSTOSS = Pattern.compile("\"([A-Z]-\\d+)\\.[a-z]");
    private static final Pattern KLASSENTEXT = Pattern.compile("^/\\*\\*.*?\\*/", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ANZEIGENAME =
            Pattern.compile("^@DisplayName\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\)", Pattern.MULTILINE);
    private static final Pattern MIT_NUMMER = Pattern.compile(NUMMERN + ": (.*)");

    static List<Regelquelle> programm() {
        return lies("src/main/java");
    }

    static List<Regelquelle> tests() {
        return lies("src/test/java");
    }

    String name() {
        return datei.getFileName().toString().replace(".java", "");
    }

    /** Path from a file in docs, with slashes on every machine. */
    String verweis() {
        return "../" + datei.toString().replace('\\', '/');
    }

    /** Rules that this class decides: it says so at the class, or it refuses with their number. */
    Set<Regelnummer> setztDurch() {
        Set<Regelnummer> regeln = new TreeSet<>();
        Matcher klasse = KLASSENTEXT.matcher(text);
        if (klasse.find() && !name().equals("package-info")) {
            regeln.addAll(gefunden(SAGT_REGEL, klasse.group().replaceAll("\\s*\\n \\* ?", " ")));
        }
        regeln.addAll(gefunden(VERSTOSS, text));
        return regeln;
    }

    /** Every rule that the file names, be it in passing. */
    Set<Regelnummer> nennt() {
        Set<Regelnummer> regeln = gefunden(ERWAEHNT, text.replaceAll("\\s*\\n\\s*\\* ?", " "));
        regeln.addAll(gefunden(VERSTOSS, text));
        return regeln;
    }

    /** Rules that the display name of this test class names. */
    Set<Regelnummer> prueft() {
        Matcher name = MIT_NUMMER.matcher(anzeigename());
        return name.matches() ? Regelnummer.alle(name.group(1)) : Set.of();
    }

    /** What the display name says, without numbers; empty when there is none. */
    String satz() {
        Matcher name = MIT_NUMMER.matcher(anzeigename());
        return name.matches() ? name.group(2) : anzeigename();
    }

    /** Whether it tests rules of the business or of the kernel, with or without a number. */
    boolean istRegeltest() {
        return name().endsWith("Test") && (liegtIn("domain") || liegtIn("shared"));
    }

    private boolean liegtIn(String ordner) {
        return Stream.of(verweis().split("/")).anyMatch(ordner::equals);
    }

    private String anzeigename() {
        Matcher name = ANZEIGENAME.matcher(text);
        return name.find() ? name.group(1).replace("\\\"", "\"") : "";
    }

    private static Set<Regelnummer> gefunden(Pattern pattern, String text) {
        Set<Regelnummer> regeln = new TreeSet<>();
        pattern.matcher(text).results().forEach(found -> regeln.addAll(Regelnummer.alle(found.group(1))));
        return regeln;
    }

    private static List<Regelquelle> lies(String ordner) {
        return Stream.of("audit-ejb", "audit-web", "audit-ear", "vertrauenslisten")
                .flatMap(modul -> dateien(PROJEKT.resolve(modul).resolve(ordner)))
                .toList();
    }

    private static Stream<Regelquelle> dateien(Path ordner) {
        try (Stream<Path> dateien = Files.walk(ordner)) {
            return dateien
                    .filter(datei -> datei.toString().endsWith(".java"))
                    .sorted()
                    .map(datei -> new Regelquelle(PROJEKT.relativize(datei), inhalt(datei)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inhalt(Path datei) {
        try {
            return Files.readString(datei).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
