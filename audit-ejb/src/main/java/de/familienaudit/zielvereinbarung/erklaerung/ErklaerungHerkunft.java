package de.familienaudit.zielvereinbarung.erklaerung;

import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.schriftstueck.Schriftstueckherkunft;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Rule S-3: tells whoever verifies a signed Fassung whether it is still the one in force. */
@RequestScoped
class ErklaerungHerkunft implements Schriftstueckherkunft {

    @Inject
    private FassungRepository fassungen;

    @Override
    public String art() {
        return ErklaerungService.ART;
    }

    @Override
    public Fundort fundort(long bezugId) {
        return new Fundort(
                "/zielvereinbarung/fassung.xhtml?id=" + bezugId, "/zielvereinbarung/wortlaut.xhtml?id=" + bezugId);
    }

    @Override
    public String recht() {
        return SignaturRechte.ZUR_UNTERSCHRIFT_GEBEN;
    }

    @Override
    public Geltung geltung(long bezugId) {
        Fassung fassung = fassungen.get(bezugId);
        if (fassung.status() == Fassungsstatus.IN_KRAFT) {
            return new Geltung(titel(fassung), true, "");
        }
        String statt = fassungen
                .findInKraft(fassung.zielvereinbarung().id())
                .map(ErklaerungHerkunft::titel)
                .orElse("");
        return new Geltung(titel(fassung), false, statt);
    }

    /** What people call a Fassung, also in the title of its paper. */
    static String titel(Fassung fassung) {
        return fassung.zielvereinbarung().titel() + ", Fassung " + fassung.nummer();
    }
}
