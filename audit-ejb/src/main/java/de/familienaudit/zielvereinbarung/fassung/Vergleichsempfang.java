package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.vergleich.Feldvergleich;
import java.util.List;

/** Takes how two Fassungen differ, piece by piece: measures, then Ziele, then the front matter. */
public interface Vergleichsempfang {

    void massnahme(Vergleich.Massnahme massnahme);

    void ziel(Vergleich.Ziel ziel);

    /** @param felder empty when it does not differ */
    void vorspann(List<Feldvergleich> felder);
}
