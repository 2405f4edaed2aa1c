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

    /** The title of the page of a paper. */
    public String titel(VorlageDetails vorlage) {
        return vorlage.kopf().nummer().isEmpty()
                ? ohneNummer(vorlage)
                : texte.text("vorlage.titel", vorlage.kopf().nummer());
    }

    /** A paper of the past has none that is known; one that begins here gets its number later (V-1). */
    private String ohneNummer(VorlageDetails vorlage) {
        return texte.text(
                vorlage.weg().isNacherfasst() ? "vorlage.titel.ohne_nummer" : "papiergang.titel",
                vorlage.kopf().art());
    }

    /** The title of the form of a new version. */
    public String fassung(String nummer) {
        return nummer.isEmpty() ? texte.text("papiergang.fassung.neu") : texte.text("papiergang.fassung.titel", nummer);
    }

    /** The line above the paper: kind and number. */
    public String kopf(VorlageDetails vorlage) {
        VorlageDetails.Kopf kopf = vorlage.kopf();
        return kopf.nummer().isEmpty() ? ohneNummer(vorlage) : texte.text("vorlage.kopf", kopf.art(), kopf.nummer());
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
