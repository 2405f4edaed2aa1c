package de.familienaudit.vertrauenslisten;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the operator set (docs/betrieb.md).
 *
 * @param adresse of the list of lists
 * @param anker folder with the certificates that sign the list of lists, as published in the Official Journal
 * @param ablage folder in which good lists and the report are kept
 * @param vertrauen folder of trusted certificates that the servers read
 * @param laender countries whose lists are wanted, as the list of lists names them; empty for all
 */
record Einstellungen(String adresse, Path anker, Path ablage, Path vertrauen, Set<String> laender) {

    static final String ADRESSE = "AUDIT_SIGNATUR_EU_LISTEN";
    static final String ANKER = "AUDIT_SIGNATUR_EU_LISTEN_ANKER";
    static final String ABLAGE = "AUDIT_SIGNATUR_EU_LISTEN_ABLAGE";
    static final String LAENDER = "AUDIT_SIGNATUR_EU_LISTEN_LAENDER";
    static final String VERTRAUEN = "AUDIT_SIGNATUR_VERTRAUEN";

    static final String ADRESSE_DER_EU = "https://ec.europa.eu/tools/lotl/eu-lotl.xml";

    private static final Pattern TRENNUNG = Pattern.compile("[\\s,;]+");
    private static final Pattern LAND = Pattern.compile("[A-Z]{2}");

    Einstellungen {
        laender = Set.copyOf(laender);
    }

    /**
     * Reads the environment of the process.
     *
     * @throws ListenException when something is missing or makes no sense
     */
    static Einstellungen aus(Map<String, String> environment) {
        return new Einstellungen(
                environment.getOrDefault(ADRESSE, ADRESSE_DER_EU).strip(),
                ordner(environment, ANKER),
                ordner(environment, ABLAGE),
                ordner(environment, VERTRAUEN),
                laender(environment.getOrDefault(LAENDER, "")));
    }

    /** A folder that does not exist is a mistake or a disk that is not there, never a reason to trust nobody. */
    private static Path ordner(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new ListenException("Die Umgebungsvariable " + name + " ist nicht gesetzt.");
        }
        Path folder = Path.of(value);
        if (!Files.isDirectory(folder)) {
            throw new ListenException("Den Ordner " + folder + " aus " + name + " gibt es nicht.");
        }
        return folder;
    }

    private static Set<String> laender(String value) {
        Set<String> codes = new TreeSet<>();
        for (String part :
                TRENNUNG.splitAsStream(value).filter(p -> !p.isEmpty()).toList()) {
            String code = part.toUpperCase(Locale.ROOT);
            if (!LAND.matcher(code).matches()) {
                throw new ListenException("„" + part + "“ in " + LAENDER
                        + " ist kein Land; erwartet werden Kürzel aus zwei" + " Buchstaben, zum Beispiel DE, AT.");
            }
            codes.add(code);
        }
        return codes;
    }
}
