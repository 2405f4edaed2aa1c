package de.familienaudit.dokument.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Schriftform;
import de.familienaudit.shared.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be attached: a PDF, an image or an Office file of at most 20 MB, whose content is what its name says. The name
 * of the sender's computer is no path of ours: only its last part is kept.
 */
public final class DateiRule {

    /** 20 MB, in bytes. */
    public static final long MAX_GROESSE = 20L * 1024 * 1024;

    /** Longest name that is kept, in characters. */
    public static final int MAX_NAME = 200;

    private static final int MEGABYTE = 1024 * 1024;

    /** Control characters, marks that turn the direction of writing, and what file systems or headers understand. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"*:<>?|]");

    private DateiRule() {}

    /**
     * The name without any path and without what a file system or a header could misunderstand.
     *
     * @param gesendet as the browser sent it, for example {@code ../../x.pdf}; never null
     * @throws BusinessRuleException G-1.datei_ohne_namen when nothing is left, or only an ending
     */
    public static String name(String gesendet) {
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

    /**
     * @param bytes size of the file
     * @throws BusinessRuleException G-1.datei_leer, G-1.datei_zu_gross
     */
    public static void groesse(long bytes) {
        if (bytes <= 0) {
            throw new BusinessRuleException(Violation.at("datei", "G-1.datei_leer"));
        }
        if (bytes > MAX_GROESSE) {
            throw new BusinessRuleException(
                    Violation.at("datei", "G-1.datei_zu_gross", (int) (MAX_GROESSE / MEGABYTE)));
        }
    }

    /**
     * @param name the cleaned name
     * @param erkannt media type recognised from the content, empty when none was
     * @return the kind, when content and name agree
     * @throws BusinessRuleException G-1.datei_art_nicht_erlaubt, G-1.datei_anders_als_ihr_name
     */
    public static Medientyp art(String name, Optional<Medientyp> erkannt) {
        Medientyp typ = erkannt.orElseThrow(
                () -> new BusinessRuleException(Violation.at("datei", "G-1.datei_art_nicht_erlaubt", name)));
        if (!typ.passtZu(name)) {
            throw new BusinessRuleException(Violation.at("datei", "G-1.datei_anders_als_ihr_name", name, typ.name()));
        }
        return typ;
    }
}
