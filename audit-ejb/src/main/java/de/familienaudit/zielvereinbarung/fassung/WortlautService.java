package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reading the text of a Fassung as it is or was. */
@Stateless
@Guarded
public class WortlautService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungService details;

    @Inject
    private FassungstextRepository zeilen;

    @Inject
    private FassungstextReader texte;

    @Inject
    private Clock clock;

    /**
     * The whole text of a Fassung, for print.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Wortlaut lesen(long fassungId) {
        return new Wortlaut(
                details.details(fassungId), texte.read(fassungen.get(fassungId)).felder());
    }

    /**
     * One page of the text of a Fassung, of whole Ziele.
     *
     * @param nummer any number; one that is not there leads to the first or the last page
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Wortlautseite seite(long fassungId, int nummer) {
        Fassung fassung = fassungen.get(fassungId);
        List<Fassungsreihe.Feld> felder = zeilen.findFelder(fassungId);
        Wortlautseiten seiten = Wortlautseiten.von(zeilen.findUmfang(fassungId));
        int gezeigt = Seite.nummer(seiten.anzahl(), nummer, 1);
        return new Wortlautseite(
                FassungKopf.of(fassung, LocalDate.now(clock)),
                gezeigt == 1 ? texte.readVorspann(fassung) : null,
                texte.readZiele(
                        fassungId,
                        felder.stream()
                                .filter(f -> seiten.hat(gezeigt, f.nummer()))
                                .toList(),
                        seiten.ziele(gezeigt)),
                gezeigt,
                seiten.anzahl(),
                felder.stream()
                        .map(f -> new Wortlautseite.Feldanfang(f.nummer(), f.titel(), seiten.anfang(f.nummer())))
                        .toList());
    }
}
