package de.familienaudit.haushalt.einlesen;

import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import de.familienaudit.haushalt.domain.aufnahme.Planzelle;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rule H-5: reads CSV with semicolons, tabs or commas, quoted or not; the separator is the one that parts most lines. */
final class CsvPlanReader {

    /** In this order where two part as many lines. */
    private static final char[] TRENNER = {';', '\t', ','};

    private static final int PROBEZEILEN = 100;

    private CsvPlanReader() {}

    /** @throws BusinessRuleException H-5.datei_…, H-5.csv_anfuehrung */
    static Plantabelle lies(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(trenner(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        Plangrenzen zeilen = new Plangrenzen();
        long davor = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> reihen = parser.iterator();
            while (reihen.hasNext()) {
                zeilen.add((int) davor + 1, zellen(reihen.next()));
                davor = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            throw (BusinessRuleException)
                    new BusinessRuleException(Violation.at("datei", "H-5.csv_anfuehrung", (int) davor + 1))
                            .initCause(e);
        }
        return new Plantabelle(zeilen.zeilen(), List.of());
    }

    private static List<Planzelle> zellen(CSVRecord reihe) {
        List<Planzelle> zellen = new ArrayList<>();
        for (String wert : reihe) {
            zellen.add(Planzelle.text(Plangrenzen.sauber(wert)));
        }
        return zellen;
    }

    private static char trenner(String text) {
        char bester = TRENNER[0];
        long meiste = 0;
        for (char zeichen : TRENNER) {
            long geteilte = text.lines()
                    .limit(PROBEZEILEN)
                    .filter(zeile -> ohneAnfuehrung(zeile).indexOf(zeichen) >= 0)
                    .count();
            if (geteilte > meiste) {
                bester = zeichen;
                meiste = geteilte;
            }
        }
        return bester;
    }

    private static String ohneAnfuehrung(String zeile) {
        return zeile.replaceAll("\"[^\"]*\"?", "");
    }
}
