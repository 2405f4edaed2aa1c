package de.familienaudit.web.zugang;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.frame.Seitenbuch;
import de.familienaudit.web.hilfe.Hilfe;
import de.familienaudit.zugang.ZugangRechte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pages of the slice zugang. */
@ApplicationScoped
public class ZugangSeiten implements Seitenbuch {

    public static final String ZWEITER_FAKTOR = "/konto/zweiter-faktor.xhtml";

    private static final String KONTEN = "/verwaltung/konten.xhtml";
    private static final String KONTO = "/verwaltung/konto.xhtml";
    private static final String KOMMUNE = "/verwaltung/kommune.xhtml";
    private static final String SICHERHEIT = "/verwaltung/sicherheit.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                // nobody is signed in here; the same ones are open in web.xml
                mit(ZugangRechte.ANMELDEN, PageAddress.ANMELDEN),
                mit(ZugangRechte.ANMELDEN, PageAddress.ANMELDEN_CODE),
                mit(ZugangRechte.ANMELDEN, "/passwort-neu.xhtml"),
                mit(ZugangRechte.EINRICHTEN, "/einrichtung.xhtml"),
                // the own account
                mit(ZugangRechte.EIGENES_KONTO, "/konto/index.xhtml"),
                mit(ZugangRechte.EIGENES_KONTO, ZWEITER_FAKTOR),
                mit(ZugangRechte.EIGENES_KONTO, "/zwischenstand"),
                mit(ZugangRechte.EIGENES_KONTO, "/abmelden"),
                mit(ZugangRechte.EIGENES_KONTO, "/kommune-wechseln"),
                // the look of the Kommune
                mit(ZugangRechte.EIGENES_KONTO, "/farben.css"),
                mit(ZugangRechte.EIGENES_KONTO, "/wappen"),
                mit(ZugangRechte.HILFE_LESEN, Hilfe.SEITE),
                mit(ZugangRechte.HILFE_LESEN, "/hilfe/berechtigungen.xhtml"),
                mit(ZugangRechte.KONTEN_VERWALTEN, KONTEN),
                mit(ZugangRechte.KONTEN_VERWALTEN, KONTO),
                mit(ZugangRechte.KONTEN_VERWALTEN, "/verwaltung/konto-neu.xhtml"),
                mit(ZugangRechte.KOMMUNE_EINSTELLEN, KOMMUNE),
                mit(ZugangRechte.SICHERHEIT_EINSTELLEN, SICHERHEIT));
    }

    @Override
    public List<NavEntry> verwaltung() {
        return List.of(
                new NavEntry(10, "konten", KONTEN, "person"),
                new NavEntry(50, "kommune", KOMMUNE, "zahnrad"),
                new NavEntry(60, "sicherheit", SICHERHEIT, "schloss"));
    }
}
