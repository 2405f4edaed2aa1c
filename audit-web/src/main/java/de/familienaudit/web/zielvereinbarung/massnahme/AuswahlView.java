package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.zielvereinbarung.massnahme.Auswahllisten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** {@code #{auswahl}}: what the pages of this slice offer for choosing, and how a time was understood. */
@Named("auswahl")
@ApplicationScoped
public class AuswahlView {

    public List<String> getMassnahmenstatus() {
        return Auswahllisten.MASSNAHMENSTATUS;
    }

    public List<String> getSaeumnisse() {
        return Auswahllisten.SAEUMNISSE;
    }

    /** Key of the sentence that tells how a time was understood: from, to, both, or only its kind (rule A-4). */
    public String verstanden(ZeitDetails zeit) {
        if (zeit.von() != null && zeit.bis() != null) {
            return zeit.von().equals(zeit.bis()) ? "zeit.am" : "zeit.von_bis";
        }
        if (zeit.von() != null) {
            return "zeit.ab";
        }
        return zeit.bis() == null ? "Zeitart." + zeit.art() : "zeit.bis";
    }

    /** A text for a narrow place: at most {@code zeichen} characters, cut at a blank where there is one. */
    public String gekuerzt(String text, int zeichen) {
        if (text.length() <= zeichen) {
            return text;
        }
        int blank = text.lastIndexOf(' ', zeichen);
        return text.substring(0, blank > zeichen / 2 ? blank : zeichen).strip() + " …";
    }
}
