package de.familienaudit.web.haushalt.buch;

import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.buch.Stellensummen;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.dokument.Excelliste;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The positions of a budget year as Excel; the same address parameters as the page, read and written in parts. */
@WebServlet("/haushalt/jahresstellen.xlsx")
public class JahresstellenExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 18;
    private static final int WIDE = 60;

    @Inject
    private transient JahresstelleService service;

    /** @throws NotFoundException R-2, also for what is no year */
    @Override
    protected Antwort frage(HttpServletRequest request) {
        String jahr = parameter(request, "jahr");
        if (!jahr.matches("[0-9]{4}")) {
            throw new NotFoundException();
        }
        TextBundle texte = TextBundle.of(Locale.GERMAN);
        JahresstelleFilterForm form = new JahresstelleFilterForm();
        form.setSuche(parameter(request, "suche"));
        JahresstelleFilter filter = form.filter(Integer.parseInt(jahr));
        return Excelliste.of(
                "haushalt-" + jahr + ".xlsx",
                texte.text("haushaltsjahr.titel", jahr),
                List.of(
                        new Spalte(texte.text("haushaltsstelle.nummer"), NARROW),
                        new Spalte(texte.text("haushaltsstelle.bezeichnung"), WIDE),
                        new Spalte(texte.text("haushaltsstelle.seite"), NARROW),
                        new Spalte(texte.text("jahresstellen.ansatz"), NARROW),
                        new Spalte(texte.text("Posten.RESERVIERT"), NARROW),
                        new Spalte(texte.text("Posten.GEBUNDEN"), NARROW),
                        new Spalte(texte.text("Posten.GEZAHLT"), NARROW),
                        new Spalte(texte.text("jahresstellen.verfuegbar"), NARROW),
                        new Spalte(texte.text("jahresstellen.ring"), NARROW),
                        new Spalte(texte.text("jahresstellen.im_ring"), NARROW)),
                nummer -> service.abschnitt(filter.aufSeite(nummer)),
                zeile -> zeile(zeile, texte));
    }

    /** An amount that does not exist stays empty: that of an income, and of a year that is only a record (G-7). */
    private static List<Object> zeile(JahresstelleZeile zeile, TextBundle texte) {
        Stellensummen summen = zeile.summen();
        return Arrays.asList(
                zeile.nummer(),
                zeile.bezeichnung(),
                texte.wort(zeile.seite()),
                summen.ansatz(),
                summen.reserviert(),
                summen.gebunden(),
                summen.gezahlt(),
                summen.verfuegbar(),
                zeile.ring(),
                summen.imRing());
    }
}
