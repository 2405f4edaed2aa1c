package de.familienaudit.web.haushalt.aufnahme;

import de.familienaudit.haushalt.aufnahme.Planvorschau;
import de.familienaudit.haushalt.aufnahme.Vorschauzeile;
import de.familienaudit.shared.Seite;
import java.io.Serializable;
import java.util.List;

/** The rows of a preview page by page, all or those with something to know. */
public class Vorschauliste implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int JE_SEITE = 50;

    private boolean nurBemerkung;
    private int nummer = 1;

    /** The page that is shown. */
    Seite<Vorschauzeile> seite(Planvorschau vorschau) {
        List<Vorschauzeile> zeilen = vorschau.zeilen().stream()
                .filter(z -> !nurBemerkung || z.hatBemerkung())
                .toList();
        int gezeigt = Seite.nummer(zeilen.size(), nummer, JE_SEITE);
        int ab = (gezeigt - 1) * JE_SEITE;
        return new Seite<>(
                zeilen.subList(ab, Math.min(zeilen.size(), ab + JE_SEITE)), zeilen.size(), gezeigt, JE_SEITE);
    }

    void blaettern(int wohin) {
        nummer = wohin;
    }

    public boolean isNurBemerkung() {
        return nurBemerkung;
    }

    public void setNurBemerkung(boolean nurBemerkung) {
        this.nurBemerkung = nurBemerkung;
    }
}
