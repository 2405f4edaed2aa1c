package de.familienaudit.web.protokoll;

import de.familienaudit.dokument.ausgabe.Csvtabelle;
import de.familienaudit.dokument.ausgabe.Exceltabelle;
import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The filtered change log as CSV or Excel; the same address parameters as the page, read and written in parts. */
@WebServlet({"/verwaltung/protokoll.csv", "/verwaltung/protokoll.xlsx"})
public class ProtokollExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 18;
    private static final int WIDE = 50;

    @Inject
    private transient ProtokollService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        TextBundle texte = TextBundle.of(Locale.GERMAN);
        Exportzeilen zeilen = new Exportzeilen(service, filter(request).filter(), new Protokollworte(texte));
        List<String> kopf =
                List.of("wann", "wer", "vertreten", "vorgang", "art", "eintrag", "feld", "vorher", "nachher").stream()
                        .map(name -> texte.text("protokoll.spalte." + name))
                        .toList();
        boolean csv = request.getServletPath().endsWith(".csv");
        return response -> {
            if (csv) {
                Dateiantwort.beginne(response, Dateiantwort.CSV, "protokoll.csv");
                Csvtabelle.schreibe(response.getOutputStream(), kopf, zeilen);
            } else {
                Dateiantwort.beginne(response, Dateiantwort.EXCEL, "protokoll.xlsx");
                Exceltabelle.schreibe(
                        response.getOutputStream(),
                        texte.text("verwaltung.protokoll"),
                        kopf.stream()
                                .map(titel -> new Spalte(titel, kopf.indexOf(titel) < kopf.size() - 2 ? NARROW : WIDE))
                                .toList(),
                        zeilen);
            }
        };
    }

    private static ProtokollForm filter(HttpServletRequest request) {
        ProtokollForm form = new ProtokollForm();
        form.setVon(parameter(request, "von"));
        form.setBis(parameter(request, "bis"));
        form.setPerson(parameter(request, "person"));
        form.setArt(parameter(request, "art"));
        form.setVorgang(parameter(request, "vorgang"));
        form.setSuche(parameter(request, "suche"));
        return form;
    }
}
