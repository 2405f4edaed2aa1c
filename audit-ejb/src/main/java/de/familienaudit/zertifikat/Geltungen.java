package de.familienaudit.zertifikat;

import de.familienaudit.beleg.Angabenlagen;
import de.familienaudit.beleg.Belegfeld;
import de.familienaudit.zertifikat.domain.Geltung;
import de.familienaudit.zertifikat.domain.Zertifikat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts certificates and the claims about them together; one statement, however many there are. */
@Dependent
class Geltungen {

    /** Kind of record that claims speak of. */
    static final String ZERTIFIKAT = "ZERTIFIKAT";

    @Inject
    private ZertifikatRepository repository;

    /** Field of a certificate. */
    enum Feld {
        BEGINN,
        ENDE,
        /** By when the award was planned; says nothing of validity (Z-10). */
        PLAN;

        Belegfeld von(long id) {
            return new Belegfeld(ZERTIFIKAT, id, name());
        }
    }

    /** All of the Kommune, by certificate. */
    Map<Zertifikat, Geltung> read() {
        List<Geltungszeile> zeilen = repository.findGeltungen();
        Angabenlagen lagen = lagen(zeilen);
        Map<Zertifikat, Geltung> geltungen = new LinkedHashMap<>();
        zeilen.stream()
                .map(Geltungszeile::zertifikat)
                .distinct()
                .forEach(z -> geltungen.put(
                        z, z.geltung(lagen.zu(Feld.BEGINN.von(z.id())), lagen.zu(Feld.ENDE.von(z.id())))));
        return geltungen;
    }

    private static Angabenlagen lagen(List<Geltungszeile> zeilen) {
        return Angabenlagen.of(
                zeilen.stream()
                        .filter(z -> z.angabe() != null)
                        .map(Geltungszeile::stimme)
                        .distinct()
                        .toList(),
                zeilen.stream()
                        .filter(z -> z.bestimmung() != null)
                        .sorted(Comparator.comparing(Geltungszeile::bestimmtAm)
                                .thenComparing(Geltungszeile::bestimmung)
                                .reversed())
                        .map(Geltungszeile::marke)
                        .toList());
    }
}
