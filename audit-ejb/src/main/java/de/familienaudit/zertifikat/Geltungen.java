package de.familienaudit.zertifikat;

import de.familienaudit.beleg.Angabenbuch;
import de.familienaudit.beleg.Belegfeld;
import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.zertifikat.domain.Geltung;
import de.familienaudit.zertifikat.domain.Zertifikat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts certificates and the claims about them together; two statements, however many there are. */
@Dependent
class Geltungen {

    /** Kind of record that claims speak of. */
    static final String ZERTIFIKAT = "ZERTIFIKAT";

    @Inject
    private ZertifikatRepository repository;

    @Inject
    private Angabenbuch angaben;

    /** Field of a certificate. */
    enum Feld {
        BEGINN,
        ENDE;

        Belegfeld von(long id) {
            return new Belegfeld(ZERTIFIKAT, id, name());
        }
    }

    /** All of the Kommune, by certificate. */
    Map<Zertifikat, Geltung> read() {
        List<Zertifikat> alle = repository.findAll();
        Map<Belegfeld, Angabenlage> lagen =
                angaben.lagen(ZERTIFIKAT, alle.stream().map(Zertifikat::id).toList());
        Map<Zertifikat, Geltung> geltungen = new LinkedHashMap<>();
        alle.forEach(z -> geltungen.put(
                z,
                z.geltung(
                        lagen.getOrDefault(Feld.BEGINN.von(z.id()), Angabenlage.LEER),
                        lagen.getOrDefault(Feld.ENDE.von(z.id()), Angabenlage.LEER))));
        return geltungen;
    }
}
