package de.familienaudit.shared;

import java.util.regex.Pattern;

/** Rule G-1: the name of a file that somebody sends. Their computer's path is none of ours: only its last part is kept. */
public final class Dateiname {

    /** Longest name that is kept, in characters. */
    public static final int MAX_NAME = 200;

    /** Control characters, marks that turn the direction of writing, and what file systems or headers understand. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"*:<>?|]");

    private Dateiname() {}

    /**
     * The name without any path and without what a file system or a header could misunderstand.
     *
     * @param gesendet as the browser sent it, for example {@code ../../x.pdf}; never null
     * @throws BusinessRuleException G-1.datei_ohne_namen when nothing is left, or only an ending
     */
    public static String lies(String gesendet) {
        String letzter = gesendet.substring(Math.max(gesendet.lastIndexOf('/'), gesendet.lastIndexOf('\\')) + 1);
        String sauber = UNSAFE.matcher(Schriftform.eine(letzter)).replaceAll("").strip();
        if (ohneEndung(sauber).replace(".", "").isBlank()) {
            throw new BusinessRuleException(Violation.at("datei", "G-1.datei_ohne_namen"));
        }
        return sauber.length() <= MAX_NAME ? sauber : gekuerzt(sauber);
    }

    private static String ohneEndung(String name) {
        int punkt = name.lastIndexOf('.');
        return punkt < 0 ? name : name.substring(0, punkt);
    }

    /** The middle goes, the ending stays: it tells what the file is. */
    private static String gekuerzt(String name) {
        int punkt = name.lastIndexOf('.');
        String endung = punkt > 0 && name.length() - punkt <= MAX_NAME / 10 ? name.substring(punkt) : "";
        return name.substring(0, MAX_NAME - endung.length()) + endung;
    }
}
