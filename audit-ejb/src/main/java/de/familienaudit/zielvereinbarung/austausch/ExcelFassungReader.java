package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.datei.Mappenwerte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * Rule A-2: reads our workbook sheet by sheet as a stream; POI opens the package, its document model would need many times
 * the memory. The caller has looked through the archive before.
 */
public final class ExcelFassungReader {

    private final List<Tabellenzeile> zeilen = new ArrayList<>();
    private final List<Gelesen.Unbekanntes> unbekannte = new ArrayList<>();
    private final Set<Blatt> gelesene = EnumSet.noneOf(Blatt.class);
    private Mappenwerte werte;

    private ExcelFassungReader() {}

    /**
     * @param inhalt an archive that holds a workbook
     * @throws BusinessRuleException A-2.ausgabe_…, A-2.datei_zu_gross
     */
    public static Gelesen lies(byte[] inhalt) {
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(inhalt))) {
            try {
                return new ExcelFassungReader().alles(new XSSFReader(paket));
            } finally {
                paket.revert();
            }
        } catch (BusinessRuleException e) {
            throw e;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw Formatfehler.unlesbar("Excel", e);
        }
    }

    private Gelesen alles(XSSFReader mappe) throws IOException, OpenXML4JException, XMLStreamException {
        werte = Mappenwerte.of(mappe, Formatfehler.IN_MAPPE);
        XSSFReader.SheetIterator blaetter = (XSSFReader.SheetIterator) mappe.getSheetsData();
        while (blaetter.hasNext()) {
            try (InputStream inhalt = blaetter.next()) {
                String name = Klartext.of(blaetter.getSheetName());
                Optional<Blatt> blatt = blatt(name);
                if (blatt.isEmpty()) {
                    unbekannte.add(new Gelesen.Unbekanntes("Blatt " + name, name));
                } else if (gelesene.add(blatt.get())) {
                    lies(blatt.get(), inhalt);
                }
            }
        }
        if (gelesene.isEmpty()) {
            throw Formatfehler.fremd();
        }
        for (Blatt blatt : Blatt.values()) {
            if (!gelesene.contains(blatt)) {
                throw Formatfehler.fehlt("Excel", "Blatt " + blatt.titel());
            }
        }
        return TabellenBlattReader.lies(zeilen, unbekannte);
    }

    private static Optional<Blatt> blatt(String name) {
        return EnumSet.allOf(Blatt.class).stream()
                .filter(b -> b.titel().equalsIgnoreCase(name))
                .findFirst();
    }

    private void lies(Blatt blatt, InputStream inhalt) throws XMLStreamException {
        String ort = "Blatt " + blatt.titel();
        List<ExcelBlattParser.Reihe> reihen = new ExcelBlattParser(ort, werte, inhalt).reihen();
        if (reihen.isEmpty()) {
            throw Formatfehler.fehlt(ort, blatt.spalten().get(0).titel());
        }
        Tabellenkopf kopf = new Tabellenkopf(ort, reihen.get(0).zellen(), blatt.spalten());
        unbekannte.addAll(kopf.unbekannte());
        List<ExcelBlattParser.Reihe> inhalte = reihen.subList(1, reihen.size());
        // the sheet of Stellen begins with their names, which may look like anything and are short
        for (ExcelBlattParser.Reihe reihe : blatt == Blatt.STELLEN ? inhalte : zusammen(inhalte)) {
            kopf.zeile(ort + ", Zeile " + reihe.nummer(), reihe.zellen(), blatt.einzigeArt(), unbekannte)
                    .ifPresent(zeilen::add);
        }
        if (zeilen.size() > CsvParser.MAX_ROWS) {
            throw Formatfehler.zuGross();
        }
    }

    /** Rows that go on the one above joined with it. */
    private static List<ExcelBlattParser.Reihe> zusammen(List<ExcelBlattParser.Reihe> reihen) {
        List<ExcelBlattParser.Reihe> ganze = new ArrayList<>();
        for (ExcelBlattParser.Reihe reihe : reihen) {
            boolean weiter = !ganze.isEmpty()
                    && !reihe.zellen().isEmpty()
                    && reihe.zellen().get(0).equals(ExcelAusgabe.FORTSETZUNG);
            if (weiter) {
                ganze.get(ganze.size() - 1).setzeFort(reihe.zellen());
            } else {
                ganze.add(reihe);
            }
        }
        return ganze;
    }
}
