package de.familienaudit.web.vorlage.tagesordnung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.tagesordnung.TagesordnungRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Agendas and votes; the way there leads over the session. */
@ApplicationScoped
public class TagesordnungSeiten implements Seitenbuch {

    static final String TAGESORDNUNG = "/vorlage/tagesordnung.xhtml";
    static final String STIMMEN = "/vorlage/stimmen.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(TagesordnungRechte.TAGESORDNUNG_PFLEGEN, TAGESORDNUNG),
                mit(TagesordnungRechte.STIMMEN_ERFASSEN, STIMMEN),
                mit(TagesordnungRechte.STIMMEN_ERFASSEN, ErgebnisServlet.PFAD),
                mit(TagesordnungRechte.TAGESORDNUNG_LESEN, TagesordnungsdokumentServlet.PDF),
                mit(TagesordnungRechte.TAGESORDNUNG_LESEN, TagesordnungsdokumentServlet.WORD));
    }

    /** Names what is being typed in the store of drafts. */
    static String entwurf(long sitzungId) {
        return "stimmen:" + sitzungId;
    }
}
