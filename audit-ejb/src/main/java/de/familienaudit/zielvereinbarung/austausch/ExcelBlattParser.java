package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.shared.datei.Mappenwerte;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet as texts, as people see them: a day as {@code 10.06.2020}, a number without more digits. */
final class ExcelBlattParser {

    private static final int MAX_COLUMNS = 60;

    private final String ort;
    private final Mappenwerte werte;
    private final XMLStreamReader xml;
    private final List<Reihe> reihen = new ArrayList<>();
    private Reihe reihe = new Reihe(0, new ArrayList<>());

    /** A row with its number in the sheet; the texts can go on in the next one. */
    record Reihe(int nummer, List<String> zellen) {

        void setzeFort(List<String> weitere) {
            for (int i = 1; i < weitere.size(); i++) {
                set(i, i < zellen.size() ? zellen.get(i) + weitere.get(i) : weitere.get(i));
            }
        }

        void set(int spalte, String wert) {
            while (zellen.size() <= spalte) {
                zellen.add("");
            }
            zellen.set(spalte, wert);
        }
    }

    ExcelBlattParser(String ort, Mappenwerte werte, InputStream inhalt) throws XMLStreamException {
        this.ort = ort;
        this.werte = werte;
        this.xml = Mappenwerte.xml(inhalt);
    }

    List<Reihe> reihen() throws XMLStreamException {
        while (xml.hasNext()) {
            int ereignis = xml.next();
            if (ereignis == XMLStreamConstants.DTD) {
                throw Formatfehler.unlesbar(ort);
            }
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> reihe();
                    case "c" -> zelle();
                    default -> {}
                }
            }
        }
        return reihen;
    }

    private void reihe() {
        String nummer = xml.getAttributeValue(null, "r");
        reihe = new Reihe(nummer == null ? reihe.nummer() + 1 : ganzeZahl(nummer), new ArrayList<>());
        reihen.add(reihe);
        if (reihen.size() > CsvParser.MAX_ROWS) {
            throw Formatfehler.zuGross();
        }
    }

    private void zelle() throws XMLStreamException {
        String adresse = xml.getAttributeValue(null, "r");
        int spalte = adresse == null ? reihe.zellen().size() : spalte(adresse);
        if (spalte >= MAX_COLUMNS) {
            throw Formatfehler.unlesbar(ort + ", Zeile " + reihe.nummer());
        }
        String platz = ort + ", Zelle " + (adresse == null ? reihe.nummer() + "/" + (spalte + 1) : adresse);
        String typ = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        String format = xml.getAttributeValue(null, "s");
        // a program that changes the kind of a cell may leave the value of the kind before in it
        String element = "inlineStr".equals(typ) ? "t" : "v";
        StringBuilder wert = new StringBuilder();
        int tiefe = 1;
        while (tiefe > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    tiefe++;
                    if ("f".equals(xml.getLocalName())) {
                        throw Formatfehler.formel(platz);
                    }
                    if (element.equals(xml.getLocalName())) {
                        wert.append(xml.getElementText());
                        tiefe--;
                    } else if ("rPh".equals(xml.getLocalName())) {
                        Mappenwerte.skip(xml);
                        tiefe--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> tiefe--;
                default -> {}
            }
        }
        reihe.set(spalte, werte.text(platz, typ, format == null ? 0 : ganzeZahl(format), wert.toString()));
    }

    private int ganzeZahl(String text) {
        if (!text.matches("[0-9]{1,7}")) {
            throw Formatfehler.unlesbar(ort);
        }
        return Integer.parseInt(text);
    }

    /** 0 for A, 26 for AA. */
    private static int spalte(String adresse) {
        int nummer = 0;
        for (int i = 0; i < Math.min(4, adresse.length()) && Character.isLetter(adresse.charAt(i)); i++) {
            nummer = nummer * 26 + Character.toUpperCase(adresse.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, nummer - 1);
    }
}
