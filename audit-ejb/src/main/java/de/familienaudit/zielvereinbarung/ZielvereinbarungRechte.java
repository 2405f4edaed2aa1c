package de.familienaudit.zielvereinbarung;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.AUDITOR;
import static de.familienaudit.shared.Rolle.BETEILIGTE;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;
import static de.familienaudit.shared.Rolle.VERWALTUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of the agreement, and who may (rule R-1). */
@ApplicationScoped
public class ZielvereinbarungRechte implements Rechtebuch {

    /** Reading agreement, measures and progress. */
    public static final String ZIELVEREINBARUNG_LESEN = "ZIELVEREINBARUNG_LESEN";

    /** Reporting progress of a measure; rule A-8 decides in addition on which measure. */
    public static final String FORTSCHRITT_MELDEN = "FORTSCHRITT_MELDEN";

    /** Commenting on a measure as an involved Stelle. */
    public static final String MASSNAHME_KOMMENTIEREN = "MASSNAHME_KOMMENTIEREN";

    /** Taking over an agreement from a document, with its Stellen. */
    public static final String ZIELVEREINBARUNG_IMPORTIEREN = "ZIELVEREINBARUNG_IMPORTIEREN";

    /** Writing a draft: beginning, editing, discarding it; a new agreement without a document. */
    public static final String FASSUNG_BEARBEITEN = "FASSUNG_BEARBEITEN";

    /** Confirming that the goals of a draft are adequate and achievable; in person by the Auditor. */
    public static final String FASSUNG_PRUEFEN = "FASSUNG_PRUEFEN";

    /** Recording a decision on a Fassung, and letting a geringfügige Fortschreibung take effect. */
    public static final String FASSUNG_BESCHLIESSEN = "FASSUNG_BESCHLIESSEN";

    /** Recording what happened to a Fassung in the past (G-7), and events that times wait for. */
    public static final String FASSUNG_NACHERFASSEN = "FASSUNG_NACHERFASSEN";

    /** Defining and ending the key figures of a Ziel. */
    public static final String KENNZAHL_PFLEGEN = "KENNZAHL_PFLEGEN";

    /** Recording values of a key figure with date and source. */
    public static final String KENNZAHL_WERT_MELDEN = "KENNZAHL_WERT_MELDEN";

    private static final int RANG = 10;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(ZIELVEREINBARUNG_LESEN, "ZIELVEREINBARUNG", ALLE),
                Recht.fuer(FORTSCHRITT_MELDEN, "ZIELVEREINBARUNG", VERWALTUNG),
                Recht.fuer(MASSNAHME_KOMMENTIEREN, "ZIELVEREINBARUNG", BETEILIGTE),
                Recht.fuer(ZIELVEREINBARUNG_IMPORTIEREN, "ZIELVEREINBARUNG", PROJEKTLEITUNG),
                Recht.fuer(FASSUNG_BEARBEITEN, "ZIELVEREINBARUNG", PROJEKTLEITUNG),
                Recht.fuer(FASSUNG_PRUEFEN, "ZIELVEREINBARUNG", PROJEKTLEITUNG, AUDITOR),
                Recht.fuer(FASSUNG_BESCHLIESSEN, "ZIELVEREINBARUNG", PROJEKTLEITUNG),
                Recht.fuer(FASSUNG_NACHERFASSEN, "ZIELVEREINBARUNG", PROJEKTLEITUNG),
                Recht.fuer(KENNZAHL_PFLEGEN, "ZIELVEREINBARUNG", PROJEKTLEITUNG),
                Recht.fuer(KENNZAHL_WERT_MELDEN, "ZIELVEREINBARUNG", VERWALTUNG));
    }
}
