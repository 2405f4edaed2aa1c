package de.familienaudit.dokument.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Dateiname;
import de.familienaudit.shared.Violation;
import java.util.Optional;

/**
 * What can be attached: a PDF, an image or an Office file of at most 20 MB, whose content is what its name says.
 */
public final class DateiRule {

    /** 20 MB, in bytes. */
    public static final long MAX_GROESSE = 20L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private DateiRule() {}

    /**
     * The name without any path, see {@link Dateiname}.
     *
     * @throws BusinessRuleException G-1.datei_ohne_namen
     */
    public static String name(String gesendet) {
        return Dateiname.lies(gesendet);
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
