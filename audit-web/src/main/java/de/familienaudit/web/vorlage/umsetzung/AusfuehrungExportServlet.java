package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.vorlage.umsetzung.AusfuehrungFilter;
import de.familienaudit.vorlage.umsetzung.AusfuehrungService;
import de.familienaudit.vorlage.umsetzung.Ausfuehrungsliste;
import de.familienaudit.web.dokument.Excelliste;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The list Ausführung der Beschlüsse as Excel; the same address parameters as the page, read and written in parts. */
@WebServlet("/vorlage/ausfuehrung.xlsx")
public class AusfuehrungExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 18;
    private static final int WIDE = 60;
    private static final int SPALTEN_DES_AUFTRAGS = 5;

    @Inject
    private transient AusfuehrungService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        TextBundle texte = TextBundle.of(Locale.GERMAN);
        AusfuehrungFilter filter = filter(request).filter();
        List<Spalte> spalten = List.of(
                new Spalte(texte.text("vorlage.nummer"), NARROW),
                new Spalte(texte.text("vorlage.betreff"), WIDE),
                new Spalte(texte.text("vorlagen.entschieden"), NARROW),
                new Spalte(texte.text("vorlagen.ergebnis"), NARROW),
                new Spalte(texte.text("umsetzung.stand"), NARROW),
                new Spalte(texte.text("umsetzung.was"), NARROW),
                new Spalte(texte.text("umsetzung.wer"), WIDE),
                new Spalte(texte.text("umsetzung.bis"), NARROW),
                new Spalte(texte.text("umsetzung.erledigt_am"), NARROW),
                new Spalte(texte.text("umsetzung.bemerkung"), WIDE),
                new Spalte(texte.text("vorlage.sichtbarkeit"), NARROW));
        return Excelliste.of(
                "ausfuehrung.xlsx",
                texte.text("ausfuehrung.titel"),
                spalten,
                nummer -> service.abschnitt(filter.aufSeite(nummer)),
                zeile -> zeile(zeile, texte));
    }

    private static List<Object> zeile(Ausfuehrungsliste.Zeile zeile, TextBundle texte) {
        List<Object> werte = new ArrayList<>(Arrays.asList(
                zeile.nummer(),
                zeile.betreff(),
                zeile.entschiedenAm(),
                texte.wort(zeile.papierstand()),
                texte.wort(zeile.stand())));
        Ausfuehrungsliste.Auftragsangabe a = zeile.auftrag();
        werte.addAll(
                a == null
                        ? Collections.nCopies(SPALTEN_DES_AUFTRAGS, null)
                        : Arrays.asList(
                                a.teil().isEmpty()
                                        ? texte.text("umsetzung.teil.alles")
                                        : texte.text("umsetzung.teil", a.teil()),
                                a.stelle(),
                                a.bis(),
                                a.erledigtAm(),
                                a.bemerkung()));
        werte.add(texte.text(zeile.oeffentlich() ? "vorlage.oeffentlich" : "vorlage.nichtoeffentlich"));
        return werte;
    }

    private static AusfuehrungFilterForm filter(HttpServletRequest request) {
        AusfuehrungFilterForm form = new AusfuehrungFilterForm();
        form.setStand(parameter(request, "stand"));
        form.setJahr(parameter(request, "jahr"));
        return form;
    }
}
