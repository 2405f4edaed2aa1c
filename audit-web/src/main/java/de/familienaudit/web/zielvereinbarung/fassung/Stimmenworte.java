package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.web.text.Texte;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A vote in words: {@code angenommen, 27 Ja, 3 Nein (mehrheitlich)}; what is not known is left out. */
@Named("stimmenworte")
@ApplicationScoped
public class Stimmenworte {

    @Inject
    private Texte texte;

    /** @param stimmen null for none */
    public String of(FassungDetails.Stimmen stimmen) {
        if (stimmen == null) {
            return "";
        }
        List<String> teile = new ArrayList<>();
        if (stimmen.ausgang() != null) {
            teile.add(texte.text("Abstimmungsausgang." + stimmen.ausgang()));
        }
        zahl(teile, "ja", stimmen.ja());
        zahl(teile, "nein", stimmen.nein());
        zahl(teile, "enthaltung", stimmen.enthaltung());
        String zahlen = String.join(", ", teile);
        if (stimmen.wortlaut().isEmpty()) {
            return zahlen;
        }
        return zahlen.isEmpty() ? stimmen.wortlaut() : texte.text("beschluss.mit_wortlaut", zahlen, stimmen.wortlaut());
    }

    private void zahl(List<String> teile, String art, Integer zahl) {
        if (zahl != null) {
            teile.add(texte.anzahl("beschluss.zahl." + art, zahl));
        }
    }
}
