package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleFilter;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleZeile;
import de.familienaudit.web.dokument.Excelliste;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The list of positions as Excel; the same address parameters as the page, read and written in parts. */
@WebServlet("/haushalt/haushaltsstellen.xlsx")
public class HaushaltsstellenExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 22;
    private static final int WIDE = 60;

    @Inject
    private transient HaushaltsstelleService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        TextBundle texte = TextBundle.of(Locale.GERMAN);
        HaushaltsstelleFilter filter = filter(request).filter();
        List<Spalte> spalten = List.of(
                new Spalte(texte.text("haushaltsstelle.nummer"), NARROW),
                new Spalte(texte.text("haushaltsstelle.bezeichnung"), WIDE),
                new Spalte(texte.text("Nummernteilart.UNTERABSCHNITT"), WIDE),
                new Spalte(texte.text("haushaltsstelle.seite"), NARROW),
                new Spalte(texte.text("haushaltsstelle.teil"), NARROW),
                new Spalte(texte.text("haushaltsstelle.stil"), NARROW));
        return Excelliste.of(
                "haushaltsstellen.xlsx",
                texte.text("haushaltsstellen.titel"),
                spalten,
                nummer -> service.abschnitt(filter.aufSeite(nummer)),
                zeile -> zeile(zeile, texte));
    }

    private static List<Object> zeile(HaushaltsstelleZeile zeile, TextBundle texte) {
        return Arrays.asList(
                zeile.nummer(),
                zeile.bezeichnung(),
                zeile.unterabschnitt(),
                texte.wort(zeile.seite()),
                zeile.teil() == null ? null : texte.wort(zeile.teil()),
                texte.wort(zeile.stil()));
    }

    private static HaushaltsstelleFilterForm filter(HttpServletRequest request) {
        HaushaltsstelleFilterForm form = new HaushaltsstelleFilterForm();
        form.setSuche(parameter(request, "suche"));
        form.setZeige(parameter(request, "zeige"));
        form.setSortierung(parameter(request, "sortierung"));
        return form;
    }
}
