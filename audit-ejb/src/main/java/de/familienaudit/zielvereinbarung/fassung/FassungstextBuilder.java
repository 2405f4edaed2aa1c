package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import java.util.ArrayList;
import java.util.List;

/** Keeps what comes piece by piece as a tree. */
final class FassungstextBuilder implements Fassungsempfang {

    private final List<Fassungstext.Feld> koepfe = new ArrayList<>();
    private final List<List<Fassungstext.Zielteil>> ziele = new ArrayList<>();

    @Override
    public void feld(int nummer, String titel, String untertitel) {
        koepfe.add(new Fassungstext.Feld(nummer, titel, untertitel, List.of()));
        ziele.add(new ArrayList<>());
    }

    @Override
    public void ziel(Fassungstext.Zielteil ziel) {
        ziele.get(ziele.size() - 1).add(ziel);
    }

    List<Fassungstext.Feld> felder() {
        List<Fassungstext.Feld> felder = new ArrayList<>();
        for (int i = 0; i < koepfe.size(); i++) {
            Fassungstext.Feld kopf = koepfe.get(i);
            felder.add(new Fassungstext.Feld(kopf.nummer(), kopf.titel(), kopf.untertitel(), ziele.get(i)));
        }
        return felder;
    }
}
