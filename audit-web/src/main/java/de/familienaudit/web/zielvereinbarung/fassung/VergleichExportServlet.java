package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.dokument.ausgabe.Excelmappe;
import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.dokument.ausgabe.Zwischendatei;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.shared.vergleich.Stueck;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.zielvereinbarung.ausgabe.Fassungsname;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.Vergleich;
import de.familienaudit.zielvereinbarung.fassung.VergleichService;
import de.familienaudit.zielvereinbarung.fassung.Vergleichsempfang;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
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

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        long nach = kennung(request, "id");
        Long von = parameter(request, "von").isBlank() ? null : (Long) kennung(request, "von");
        AtomicReference<String> name = new AtomicReference<>();
        Zwischendatei datei = Zwischendatei.mit(out -> name.set(schreibe(nach, von, out)));
        return response -> {
            try (datei) {
                Dateiantwort.beginne(response, Dateiantwort.EXCEL, name.get() + ".xlsx");
                response.setContentLengthLong(datei.groesse());
                datei.schreibe(response.getOutputStream());
            }
        };
    }

    /** @return what the file is called, without ending: the newer Fassung and the number of the older one */
    private String schreibe(long nach, Long von, OutputStream out) throws IOException {
        TextBundle texts = TextBundle.of(Locale.GERMAN);
        try (Excelmappe mappe =
                new Excelmappe(List.of(new Excelmappe.Blatt(texts.text("vergleich.titel"), spalten(texts))))) {
            List<FassungKopf> beide = service.ausgeben(nach, von, new Zeilen(texts, mappe));
            mappe.schreibe(out);
            return new Fassungsname(currentActor.get().kommuneName(), beide.get(1)).schlicht("vergleich") + "-mit-"
                    + beide.get(0).nummer();
        }
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

    /** One row for each measure and Ziel, and one for each of its changed fields. */
    private record Zeilen(TextBundle texts, Excelmappe mappe) implements Vergleichsempfang {

        @Override
        public void massnahme(Vergleich.Massnahme m) {
            String was = m.alteNummer().isEmpty()
                    ? texts.text("Unterschied." + m.art())
                    : texts.text("vergleich.verschoben", m.alteNummer());
            zeile(m.nummer(), was, m.titel(), null, null, null);
            felder(m.nummer(), m.felder());
        }

        @Override
        public void ziel(Vergleich.Ziel ziel) {
            String nummer = texts.text("zielvereinbarung.ziel", ziel.nummer());
            zeile(nummer, texts.text("Unterschied." + ziel.art()), null, null, null, null);
            felder(nummer, ziel.felder());
        }

        @Override
        public void vorspann(List<Feldvergleich> felder) {
            felder(texts.text("fassung.vorspann"), felder);
        }

        private void felder(String nummer, List<Feldvergleich> felder) {
            felder.forEach(feld -> zeile(
                    nummer,
                    null,
                    null,
                    texts.text("unterschied.feld." + feld.name()),
                    wortlaut(feld.alt()),
                    wortlaut(feld.neu())));
        }

        private void zeile(Object... werte) {
            mappe.zeile(0, Arrays.asList(werte));
        }

        private static String wortlaut(List<Stueck> stuecke) {
            return stuecke.stream().map(Stueck::text).collect(Collectors.joining());
        }
    }
}
