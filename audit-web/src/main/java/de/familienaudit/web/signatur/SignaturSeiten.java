package de.familienaudit.web.signatur;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Papers for signature, the check of signatures, the register of certificates. */
@ApplicationScoped
public class SignaturSeiten implements Seitenbuch {

    private static final String PRUEFEN = "/signatur-pruefen.xhtml";
    private static final String UNTERSCHRIFTEN = "/signatur/index.xhtml";
    private static final String SCHRIFTSTUECK = "/signatur/schriftstueck.xhtml";
    private static final String ZERTIFIKATE = "/verwaltung/signaturzertifikate.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(SignaturRechte.SIGNATUR_PRUEFEN, PRUEFEN),
                mit(SignaturRechte.SIGNATUR_PRUEFEN, "/api/pruefung"),
                mit(SignaturRechte.SCHRIFTSTUECK_LESEN, UNTERSCHRIFTEN),
                mit(SignaturRechte.SCHRIFTSTUECK_LESEN, SCHRIFTSTUECK),
                mit(SignaturRechte.SCHRIFTSTUECK_LESEN, "/signatur/datei"),
                mit(SignaturRechte.SIGNATURZERTIFIKAT_ERFASSEN, ZERTIFIKATE));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry(30, "signaturpruefung", PRUEFEN, "lupe"),
                new NavEntry(40, "signatur", UNTERSCHRIFTEN, "stift"));
    }

    @Override
    public List<NavEntry> verwaltung() {
        return List.of(new NavEntry(40, "signaturzertifikate", ZERTIFIKATE, "medaille"));
    }
}
