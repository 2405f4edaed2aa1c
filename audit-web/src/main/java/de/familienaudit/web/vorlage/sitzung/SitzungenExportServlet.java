package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.vorlage.sitzung.SitzungFilter;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.sitzung.SitzungZeile;
import de.familienaudit.web.dokument.Excelliste;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The filtered list of sessions as Excel; the same address parameters as the page, read and written in parts. */
@WebServlet("/vorlage/sitzungen.xlsx")
public class SitzungenExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 16;
    private static final int WIDE = 40;

    @Inject
    private transient SitzungService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        TextBundle texte = TextBundle.of(Locale.GERMAN);
        SitzungFilter filter = filter(request).filter();
        List<Spalte> spalten = List.of(
                new Spalte(texte.text("sitzungen.tag"), NARROW),
                new Spalte(texte.text("sitzungen.von"), NARROW),
                new Spalte(texte.text("sitzungen.bis"), NARROW),
                new Spalte(texte.text("sitzungen.gremium"), WIDE),
                new Spalte(texte.text("sitzungen.form"), NARROW),
                new Spalte(texte.text("sitzungen.ort.feld"), WIDE),
                new Spalte(texte.text("sitzungen.stand"), NARROW),
                new Spalte(texte.text("sitzungen.hinweis"), NARROW));
        return Excelliste.of(
                "sitzungen.xlsx",
                texte.text("sitzungen.titel"),
                spalten,
                nummer -> service.abschnitt(filter.aufSeite(nummer)),
                zeile -> zeile(zeile, texte));
    }

    private static List<Object> zeile(SitzungZeile zeile, TextBundle texte) {
        return Arrays.asList(
                zeile.wann().tag(),
                uhrzeit(zeile.wann().von()),
                uhrzeit(zeile.wann().bis()),
                zeile.gremium(),
                texte.text("Sitzungsform." + zeile.form()),
                zeile.ort(),
                texte.text("Sitzungsstand." + zeile.stand()),
                zeile.dringlich() ? texte.text("sitzungen.dringlich") : "");
    }

    private static String uhrzeit(LocalTime zeit) {
        return zeit == null ? "" : zeit.toString();
    }

    private static SitzungenFilterForm filter(HttpServletRequest request) {
        SitzungenFilterForm form = new SitzungenFilterForm();
        form.setGremium(parameter(request, "gremium"));
        form.setJahr(parameter(request, "jahr"));
        form.setStand(parameter(request, "stand"));
        return form;
    }
}
