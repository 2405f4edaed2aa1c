package de.familienaudit.web.vorlage.papier;

import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenListe;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.web.dokument.Excelliste;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The filtered list of papers as Excel; the same address parameters as the page, read and written in parts. */
@WebServlet("/vorlage/vorlagen.xlsx")
public class VorlagenExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 18;
    private static final int WIDE = 70;

    @Inject
    private transient VorlagenService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        TextBundle texte = TextBundle.of(Locale.GERMAN);
        VorlagenFilter filter = filter(request).filter();
        List<Spalte> spalten = List.of(
                new Spalte(texte.text("vorlage.nummer"), NARROW),
                new Spalte(texte.text("vorlage.betreff"), WIDE),
                new Spalte(texte.text("vorlage.art"), NARROW),
                new Spalte(texte.text("vorlagen.ergebnis"), NARROW),
                new Spalte(texte.text("vorlagen.entschieden"), NARROW),
                new Spalte(texte.text("vorlage.ausgefertigt"), NARROW),
                new Spalte(texte.text("vorlage.sichtbarkeit"), NARROW));
        return Excelliste.of(
                "vorlagen.xlsx",
                texte.text("vorlagen.titel"),
                spalten,
                nummer -> service.abschnitt(filter.aufSeite(nummer)),
                zeile -> zeile(zeile, texte));
    }

    private static List<Object> zeile(VorlagenListe.Zeile zeile, TextBundle texte) {
        return Arrays.asList(
                zeile.nummer(),
                zeile.betreff(),
                texte.wort(zeile.art()),
                texte.wort(zeile.stand()),
                zeile.entschiedenAm(),
                zeile.ausgefertigtAm(),
                texte.text(zeile.oeffentlich() ? "vorlage.oeffentlich" : "vorlage.nichtoeffentlich"));
    }

    private static VorlagenFilterForm filter(HttpServletRequest request) {
        VorlagenFilterForm form = new VorlagenFilterForm();
        form.setSuche(parameter(request, "suche"));
        form.setGremium(parameter(request, "gremium"));
        form.setJahr(parameter(request, "jahr"));
        form.setArt(parameter(request, "art"));
        form.setStand(parameter(request, "stand"));
        form.setSortierung(parameter(request, "sortierung"));
        return form;
    }
}
