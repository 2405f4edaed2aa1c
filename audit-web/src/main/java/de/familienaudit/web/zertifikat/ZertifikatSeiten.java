package de.familienaudit.web.zertifikat;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.Seitenbuch;
import de.familienaudit.zertifikat.ZertifikatRechte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Certificates, the public page of the seal and the interface that answers programs. */
@ApplicationScoped
public class ZertifikatSeiten implements Seitenbuch {

    static final String ZERTIFIKATE = "/zertifikat/index.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(ZertifikatRechte.ZERTIFIKATE_LESEN, ZERTIFIKATE),
                mit(ZertifikatRechte.ZERTIFIKATE_PFLEGEN, "/zertifikat/eintragen.xhtml"),
                mit(ZertifikatRechte.ZERTIFIKATE_LESEN, "/zertifikat/siegel.pdf"),
                mit(ZertifikatRechte.ZERTIFIKATE_PFLEGEN, "/zertifikat/siegel-qr.svg"),
                mit(ZertifikatRechte.ZERTIFIKATE_PFLEGEN, "/zertifikat/siegel-qr.png"),
                mit(ZertifikatRechte.SIEGEL_ERFRAGEN, "/siegel.xhtml"),
                mit(ZertifikatRechte.SIEGEL_ERFRAGEN, "/api/siegel"));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(25, "zertifikat", ZERTIFIKATE, "medaille"));
    }
}
