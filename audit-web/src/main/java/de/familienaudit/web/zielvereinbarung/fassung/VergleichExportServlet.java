package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.dokument.ausgabe.Exceltabelle;
import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.zielvereinbarung.fassung.Vergleich;
import de.familienaudit.zielvereinbarung.fassung.VergleichService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The comparison of two Fassungen as an Excel workbook; the same address parameters as the page. */
@WebServlet("/zielvereinbarung/vergleich.xlsx")
public class VergleichExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 14;
    private static final int MIDDLE = 24;
    private static final int WIDE = 60;

    @Inject
    private transient VergleichService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Vergleich vergleich = service.vergleich(
                kennung(request, "id"), parameter(request, "von").isBlank() ? null : kennung(request, "von"));
        TextBundle texts = TextBundle.of(Locale.GERMAN);
        return response -> {
            Dateiantwort.beginne(response, Dateiantwort.EXCEL, "vergleich.xlsx");
            Exceltabelle.schreibe(
                    response.getOutputStream(),
                    texts.text("vergleich.titel"),
                    spalten(texts),
                    zeilen(texts, vergleich));
        };
    }

    private static List<Spalte> spalten(TextBundle texts) {
        return List.of(
                new Spalte(texts.text("massnahme.nummer"), NARROW),
                new Spalte(texts.text("vergleich.was"), MIDDLE),
                new Spalte(texts.text("massnahme.titel"), WIDE),
                new Spalte(texts.text("vergleich.feld"), MIDDLE),
                new Spalte(texts.text("vergleich.bisher"), WIDE),
                new Spalte(texts.text("vergleich.jetzt"), WIDE));
    }

    private static List<List<Object>> zeilen(TextBundle texts, Vergleich v) {
        List<List<Object>> zeilen = new ArrayList<>();
        for (Vergleich.Massnahme m : v.massnahmen()) {
            String was = m.alteNummer().isEmpty()
                    ? texts.text("Unterschied." + m.art())
                    : texts.text("vergleich.verschoben", m.alteNummer());
            zeilen.add(Arrays.asList(m.nummer(), was, m.titel(), null, null, null));
            felder(zeilen, texts, m.nummer(), m.felder());
        }
        for (Vergleich.Ziel ziel : v.ziele()) {
            String nummer = texts.text("zielvereinbarung.ziel", ziel.nummer());
            zeilen.add(Arrays.asList(nummer, texts.text("Unterschied." + ziel.art()), null, null, null, null));
            felder(zeilen, texts, nummer, ziel.felder());
        }
        felder(zeilen, texts, texts.text("fassung.vorspann"), v.vorspann());
        return zeilen;
    }

    private static void felder(
            List<List<Object>> zeilen, TextBundle texts, String nummer, List<Vergleich.Feld> felder) {
        felder.forEach(feld -> zeilen.add(Arrays.asList(
                nummer,
                null,
                null,
                texts.text("unterschied.feld." + feld.name()),
                wortlaut(feld.alt()),
                wortlaut(feld.neu()))));
    }

    private static String wortlaut(List<Vergleich.Stueck> stuecke) {
        return stuecke.stream().map(Vergleich.Stueck::text).collect(Collectors.joining());
    }
}
