package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.time.LocalDate;

/** What names a Ziel on a page: its row in one Fassung, number {@code 3.2}, and words. */
public record ZielKopf(
        long id, FassungKopf fassung, String nummer, int handlungsfeldNr, String handlungsfeldTitel, String text)
        implements Serializable {

    static ZielKopf of(Ziel z, LocalDate heute) {
        return new ZielKopf(
                z.id(),
                FassungKopf.of(z.fassung(), heute),
                z.zielnummer(),
                z.handlungsfeld().nummer(),
                z.handlungsfeld().titel(),
                z.text());
    }
}
