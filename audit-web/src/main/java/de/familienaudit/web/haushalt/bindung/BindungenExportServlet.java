package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.BindungZeile;
import de.familienaudit.web.dokument.Excelliste;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The commitments as Excel; the same address parameters as the page, read and written in parts. */
@WebServlet("/haushalt/bindungen.xlsx")
public class BindungenExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 18;
    private static final int WIDE = 60;

    @Inject
    private transient BindungService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        TextBundle texte = TextBundle.of(Locale.GERMAN);
        BindungFilterForm form = new BindungFilterForm();
        form.setStand(parameter(request, "stand"));
        form.setJahr(parameter(request, "jahr"));
        form.setSuche(parameter(request, "suche"));
        form.setMeine(parameter(request, "meine"));
        BindungFilter filter = form.filter();
        return Excelliste.of(
                "bindungen.xlsx",
                texte.text("bindungen.titel"),
                List.of(
                        new Spalte(texte.text("bindung.betreff"), WIDE),
                        new Spalte(texte.text("bindung.jahr"), NARROW),
                        new Spalte(texte.text("bindung.beantragt_am"), NARROW),
                        new Spalte(texte.text("bindung.von"), NARROW),
                        new Spalte(texte.text("bindung.stand"), NARROW),
                        new Spalte(texte.text("bindung.zustimmung"), NARROW),
                        new Spalte(texte.text("Posten.RESERVIERT"), NARROW),
                        new Spalte(texte.text("Posten.GEBUNDEN"), NARROW),
                        new Spalte(texte.text("Posten.GEZAHLT"), NARROW)),
                nummer -> service.abschnitt(filter.aufSeite(nummer)),
                zeile -> zeile(zeile, texte));
    }

    private static List<Object> zeile(BindungZeile zeile, TextBundle texte) {
        return Arrays.asList(
                zeile.betreff(),
                zeile.jahr(),
                zeile.nacherfasst() ? "" : zeile.beantragtAm(),
                zeile.nacherfasst() ? texte.text("satzung.nacherfasst") : zeile.von(),
                texte.wort(zeile.stand()),
                zeile.zustimmung() == null ? "" : texte.wort(zeile.zustimmung()),
                zeile.betraege().reserviert(),
                zeile.betraege().gebunden(),
                zeile.betraege().gezahlt());
    }
}
