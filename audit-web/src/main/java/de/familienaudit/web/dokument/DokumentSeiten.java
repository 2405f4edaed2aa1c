package de.familienaudit.web.dokument;

import de.familienaudit.dokument.DokumentRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Attached files have no page of their own: other pages show them, here they are downloaded. */
@ApplicationScoped
public class DokumentSeiten implements Seitenbuch {

    @Override
    public List<Adresse> adressen() {
        return List.of(Adresse.mit(DokumentRechte.ANHANG_LESEN, "/datei"));
    }
}
