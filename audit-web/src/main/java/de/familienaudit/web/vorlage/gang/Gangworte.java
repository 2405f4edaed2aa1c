package de.familienaudit.web.vorlage.gang;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Papers that begin here in words: their number, their recordings, and what is missing. */
@Named("gangworte")
@ApplicationScoped
public class Gangworte {

    @Inject
    private Texte texte;

    /** The number, or that there is none yet. */
    public String nummer(String nummer) {
        return nummer == null || nummer.isEmpty() ? texte.text("papiergang.ohne_nummer") : nummer;
    }

    /** The title of the page of a paper. */
    public String titel(VorlageDetails.Kopf kopf) {
        return kopf.nummer().isEmpty()
                ? texte.text("papiergang.titel", kopf.art())
                : texte.text("vorlage.titel", kopf.nummer());
    }

    /** The title of the form of a new version. */
    public String fassung(String nummer) {
        return nummer.isEmpty() ? texte.text("papiergang.fassung.neu") : texte.text("papiergang.fassung.titel", nummer);
    }

    /** The line above the paper: kind and number. */
    public String kopf(VorlageDetails.Kopf kopf) {
        return kopf.nummer().isEmpty()
                ? texte.text("papiergang.kopf", kopf.art())
                : texte.text("vorlage.kopf", kopf.art(), kopf.nummer());
    }

    /** Who withdrew a paper, when and why. */
    public String zurueckgezogen(VorlageDetails.Zurueckgezogen z) {
        return texte.text("papiergang.zurueckgezogen.text", z.von(), texte.zeitpunkt(z.am()), z.grund());
    }

    /** {@code Aufzeichnung 3: Fassung 2, Ergänzungsvorlage}. */
    public String aufzeichnung(VorlageDetails.Aufgezeichnet a) {
        VorlageDetails.Fassung fassung = a.fassung();
        if (fassung.nummer() == null) {
            return texte.text("vorlage.aufzeichnung", a.nummer());
        }
        if (fassung.nummer() == 0) {
            return fassung.anlass().name().equals("ENTWURF")
                    ? texte.text("papiergang.aufzeichnung.entwurf", a.nummer())
                    : texte.text("papiergang.aufzeichnung.entwurf.anlass", a.nummer(), fassung.anlass());
        }
        return texte.text(
                "papiergang.aufzeichnung.fassung",
                a.nummer(),
                fassung.nummer(),
                fassung.art() == null ? fassung.anlass() : fassung.art());
    }

    /** Why it was recorded, and on which source; empty where neither is said. */
    public String warum(VorlageDetails.Aufgezeichnet a) {
        return a.quelle().isEmpty() ? a.grund() : texte.text("papiergang.aufzeichnung.quelle", a.grund(), a.quelle());
    }

    /** What is missing, as it is told at its field. */
    public String fehlt(Violation fehlt) {
        return texte.regel(fehlt);
    }

    /** The paper and its field, as they stand in the address of the form. */
    public String anker(long id, Violation fehlt) {
        return fehlt.field().isEmpty() ? String.valueOf(id) : id + "#" + fehlt.field();
    }
}
