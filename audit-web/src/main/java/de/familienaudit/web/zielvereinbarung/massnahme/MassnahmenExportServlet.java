package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.dokument.ausgabe.Excelmappe;
import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.dokument.ausgabe.Zwischendatei;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.zielvereinbarung.ausgabe.Fassungsname;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
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

/** The filtered list of measures as an Excel workbook; the same address parameters as the page. */
@WebServlet("/zielvereinbarung/massnahmen.xlsx")
public class MassnahmenExportServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 14;
    private static final int MIDDLE = 30;
    private static final int WIDE = 50;

    @Inject
    private transient MassnahmenService service;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        MassnahmenFilter filter =
                FilterForm.aus(name -> parameter(request, name)).filter();
        AtomicReference<String> name = new AtomicReference<>();
        Zwischendatei datei = Zwischendatei.mit(out -> name.set(schreibe(filter, out)));
        return response -> {
            try (datei) {
                Dateiantwort.beginne(response, Dateiantwort.EXCEL, name.get() + ".xlsx");
                response.setContentLengthLong(datei.groesse());
                datei.schreibe(response.getOutputStream());
            }
        };
    }

    /** @return what the file is called, without ending */
    private String schreibe(MassnahmenFilter filter, OutputStream out) throws IOException {
        TextBundle texts = TextBundle.of(Locale.GERMAN);
        try (Excelmappe mappe = new Excelmappe(
                List.of(new Excelmappe.Blatt(texts.text("zielvereinbarung.massnahmen"), spalten(texts))))) {
            String name = service.ausgeben(filter, z -> mappe.zeile(0, werte(texts, z)))
                    .map(fassung -> new Fassungsname(currentActor.get().kommuneName(), fassung).schlicht("massnahmen"))
                    .orElse("massnahmen");
            mappe.schreibe(out);
            return name;
        }
    }

    private static List<Spalte> spalten(TextBundle texts) {
        return List.of(
                new Spalte(texts.text("massnahme.nummer"), NARROW),
                new Spalte(texts.text("massnahme.titel"), WIDE),
                new Spalte(texts.text("massnahme.handlungsfeld"), MIDDLE),
                new Spalte(texts.text("massnahme.ziel"), WIDE),
                new Spalte(texts.text("massnahme.verantwortlich"), MIDDLE),
                new Spalte(texts.text("massnahme.beginn"), MIDDLE),
                new Spalte(texts.text("massnahme.ende"), MIDDLE),
                new Spalte(texts.text("massnahme.ende_spaetestens"), NARROW),
                new Spalte(texts.text("massnahme.stand"), NARROW),
                new Spalte(texts.text("massnahme.achtung"), MIDDLE),
                new Spalte(texts.text("massnahme.letzte_meldung"), NARROW));
    }

    private static List<Object> werte(TextBundle texts, MassnahmeZeile z) {
        return Arrays.asList(
                z.nummer(),
                z.titel(),
                z.handlungsfeldNr() + " " + z.handlungsfeldTitel(),
                z.zielNr() + " " + z.zielText(),
                z.federfuehrung(),
                z.beginn(),
                z.ende(),
                z.endeBis(),
                texts.text("Massnahmenstatus." + z.status()),
                z.saeumnisse().stream().map(s -> texts.text("Saeumnis." + s)).collect(Collectors.joining(", ")),
                z.letzteMeldung());
    }
}
