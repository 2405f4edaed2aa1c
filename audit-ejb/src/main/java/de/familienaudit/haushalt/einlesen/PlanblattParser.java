package de.familienaudit.haushalt.einlesen;

import de.familienaudit.haushalt.domain.aufnahme.Planzeile;
import de.familienaudit.haushalt.domain.aufnahme.Planzelle;
import de.familienaudit.haushalt.domain.aufnahme.Zellart;
import de.familienaudit.shared.datei.Dateimangel;
import de.familienaudit.shared.datei.Mappenwerte;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rule H-5: reads the cells of one sheet, and keeps what kind each of them is. */
final class PlanblattParser {

    private final Mappenwerte werte;
    private final XMLStreamReader xml;
    private final Plangrenzen zeilen = new Plangrenzen();
    private int nummer;
    private List<Planzelle> reihe = new ArrayList<>();

    PlanblattParser(Mappenwerte werte, InputStream inhalt) throws XMLStreamException {
        this.werte = werte;
        this.xml = Mappenwerte.xml(inhalt);
    }

    List<Planzeile> zeilen() throws XMLStreamException {
        while (xml.hasNext()) {
            int ereignis = xml.next();
            if (ereignis == XMLStreamConstants.DTD) {
                throw unlesbar();
            }
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                if ("row".equals(xml.getLocalName())) {
                    beginne();
                } else if ("c".equals(xml.getLocalName())) {
                    zelle();
                }
            } else if (ereignis == XMLStreamConstants.END_ELEMENT && "row".equals(xml.getLocalName())) {
                zeilen.add(nummer, reihe);
            }
        }
        return zeilen.zeilen();
    }

    private void beginne() {
        String angegeben = xml.getAttributeValue(null, "r");
        nummer = angegeben == null ? nummer + 1 : ganzeZahl(angegeben);
        reihe = new ArrayList<>();
    }

    private void zelle() throws XMLStreamException {
        String adresse = xml.getAttributeValue(null, "r");
        int spalte = adresse == null ? reihe.size() : spalte(adresse);
        String typ = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        String stil = xml.getAttributeValue(null, "s");
        String ort = adresse == null ? nummer + "/" + (spalte + 1) : adresse;
        Inhalt inhalt = inhalt("inlineStr".equals(typ) ? "t" : "v");
        Planzelle zelle = zelle(ort, typ, stil == null ? 0 : ganzeZahl(stil), inhalt);
        if (zelle.istLeer()) {
            return;
        }
        // a cell far to the right is refused with its row, not kept with all the empty ones before it
        int platz = Math.min(spalte, Plangrenzen.MAX_SPALTEN);
        while (reihe.size() <= platz) {
            reihe.add(Planzelle.LEER);
        }
        reihe.set(platz, zelle);
    }

    private Planzelle zelle(String ort, String typ, int format, Inhalt inhalt) {
        if ("e".equals(typ) || "b".equals(typ)) {
            return new Planzelle(
                    Zellart.MANGEL, inhalt.wert().isBlank() ? "?" : Plangrenzen.sauber(inhalt.wert()), inhalt.formel());
        }
        String text = Plangrenzen.sauber(werte.text(ort, typ, format, inhalt.wert()));
        Zellart art = "d".equals(typ) || "n".equals(typ) && werte.istTag(format) ? Zellart.TAG : Zellart.ZAHL;
        boolean worte = !"n".equals(typ) && !"d".equals(typ);
        return new Planzelle(worte || text.isBlank() ? Zellart.TEXT : art, text, inhalt.formel());
    }

    private record Inhalt(String wert, boolean formel) {}

    /** @param element what holds the value; a program that changes the kind of a cell may leave that of the kind before in it */
    private Inhalt inhalt(String element) throws XMLStreamException {
        StringBuilder wert = new StringBuilder();
        boolean formel = false;
        for (int tiefe = 1; tiefe > 0; ) {
            int ereignis = xml.next();
            if (ereignis == XMLStreamConstants.END_ELEMENT) {
                tiefe--;
            } else if (ereignis == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                tiefe++;
                formel |= "f".equals(name);
                if (element.equals(name)) {
                    wert.append(xml.getElementText());
                    tiefe--;
                } else if ("rPh".equals(name)) {
                    Mappenwerte.skip(xml);
                    tiefe--;
                }
            }
        }
        return new Inhalt(wert.toString(), formel);
    }

    private static int ganzeZahl(String text) {
        if (!text.matches("[0-9]{1,7}")) {
            throw unlesbar();
        }
        return Integer.parseInt(text);
    }

    private static RuntimeException unlesbar() {
        return Dateimangel.BESCHAEDIGT.exception(Plangrenzen.REGEL);
    }

    /** 0 for A, 26 for AA. */
    private static int spalte(String adresse) {
        int spalte = 0;
        for (int i = 0; i < Math.min(4, adresse.length()) && Character.isLetter(adresse.charAt(i)); i++) {
            spalte = spalte * 26 + Character.toUpperCase(adresse.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, spalte - 1);
    }
}
