package de.familienaudit.shared.datei;

import de.familienaudit.shared.BusinessRuleException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** What the cells of a workbook share: its texts, which formats are dates, and from which year its days count. */
public final class Mappenwerte {

    /** How the reader of a workbook says what is wrong with it. */
    public interface Fehler {

        /** A value at a place that is none. */
        BusinessRuleException falsch(String ort, String wert);

        /** Something that nobody can read. */
        BusinessRuleException unlesbar(String ort);

        /** More than is read. */
        BusinessRuleException zuGross();
    }

    private static final long MAX_CHARACTERS = 20_000_000;
    private static final int LONGEST_NUMBER = 40;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    /** How a workbook writes a character that XML cannot hold, and how it guards a text that looks so. */
    private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texte = new ArrayList<>();
    private final List<Boolean> datumsformate = new ArrayList<>();
    private boolean seit1904;

    private final Fehler fehler;

    private Mappenwerte(Fehler fehler) {
        this.fehler = fehler;
    }

    /** Reads what stands beside the sheets. */
    public static Mappenwerte of(XSSFReader mappe, Fehler fehler)
            throws IOException, OpenXML4JException, XMLStreamException {
        Mappenwerte werte = new Mappenwerte(fehler);
        try (InputStream in = mappe.getSharedStringsData()) {
            if (in != null) {
                werte.readTexte(xml(in));
            }
        }
        try (InputStream in = mappe.getStylesData()) {
            if (in != null) {
                werte.readFormate(xml(in));
            }
        }
        try (InputStream in = mappe.getWorkbookData()) {
            werte.readMappe(xml(in));
        }
        return werte;
    }

    /** A reader that resolves no entities, whatever POI has set. */
    public static XMLStreamReader xml(InputStream inhalt) throws XMLStreamException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(inhalt);
    }

    /** Reads on to the end of the element that just began. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int tiefe = 1; tiefe > 0; ) {
            int ereignis = xml.next();
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                tiefe++;
            } else if (ereignis == XMLStreamConstants.END_ELEMENT) {
                tiefe--;
            }
        }
    }

    /**
     * A cell as text.
     *
     * @param typ s, inlineStr, str, b, n, d or e, as in the file
     * @throws BusinessRuleException as {@link Fehler} says
     */
    public String text(String ort, String typ, int format, String wert) {
        return switch (typ) {
            case "s" -> geteilt(ort, wert);
            case "inlineStr", "str" -> entziffert(wert);
            case "n" -> wert.isBlank() ? "" : zahl(ort, format, wert.strip());
            case "d" -> wert.strip().replaceFirst("T.*", "");
            default -> throw fehler.falsch(ort, wert);
        };
    }

    /** Whether a number in this format is shown as a day or a time. */
    public boolean istTag(int format) {
        return format < datumsformate.size() && datumsformate.get(format);
    }

    private String geteilt(String ort, String wert) {
        String index = wert.strip();
        if (!index.matches("[0-9]{1,8}") || Integer.parseInt(index) >= texte.size()) {
            throw fehler.falsch(ort, wert);
        }
        return texte.get(Integer.parseInt(index));
    }

    private String zahl(String ort, int format, String wert) {
        BigDecimal zahl = dezimal(ort, wert);
        if (istTag(format)) {
            LocalDateTime tag = DateUtil.getLocalDateTime(zahl.doubleValue(), seit1904);
            if (tag == null) {
                throw fehler.falsch(ort, wert);
            }
            return tag.format(TAG);
        }
        return zahl.signum() == 0 ? "0" : zahl.stripTrailingZeros().toPlainString();
    }

    private BigDecimal dezimal(String ort, String wert) {
        try {
            BigDecimal zahl = new BigDecimal(wert.length() > LONGEST_NUMBER ? "" : wert);
            if (Math.abs(zahl.scale()) <= LONGEST_NUMBER) {
                return zahl;
            }
        } catch (NumberFormatException e) {
            BusinessRuleException falsch = fehler.falsch(ort, wert);
            falsch.initCause(e);
            throw falsch;
        }
        throw fehler.falsch(ort, wert);
    }

    private void readTexte(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        long zeichen = 0;
        while (xml.hasNext()) {
            int ereignis = xml.next();
            if (ereignis == XMLStreamConstants.DTD) {
                throw fehler.unlesbar("Excel");
            }
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "t" -> text.append(xml.getElementText());
                    case "rPh" -> skip(xml);
                    default -> {}
                }
            } else if (ereignis == XMLStreamConstants.END_ELEMENT && "si".equals(xml.getLocalName())) {
                zeichen += text.length() + 1;
                if (zeichen > MAX_CHARACTERS) {
                    throw fehler.zuGross();
                }
                texte.add(entziffert(text.toString()));
            }
        }
    }

    private void readFormate(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> eigene = new HashMap<>();
        boolean zellformate = false;
        while (xml.hasNext()) {
            int ereignis = xml.next();
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        eigene.put(nummer(xml, "numFmtId"), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> zellformate = true;
                    case "xf" -> {
                        int id = nummer(xml, "numFmtId");
                        if (zellformate) {
                            datumsformate.add(DateUtil.isADateFormat(id, eigene.getOrDefault(id, "")));
                        }
                    }
                    default -> {}
                }
            } else if (ereignis == XMLStreamConstants.END_ELEMENT && "cellXfs".equals(xml.getLocalName())) {
                return;
            }
        }
    }

    private void readMappe(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && "workbookPr".equals(xml.getLocalName())) {
                String wert = xml.getAttributeValue(null, "date1904");
                seit1904 = "1".equals(wert) || "true".equals(wert);
                return;
            }
        }
    }

    private static int nummer(XMLStreamReader xml, String name) {
        String wert = xml.getAttributeValue(null, name);
        if (wert == null || !wert.matches("[0-9]{1,7}")) {
            return 0;
        }
        return Integer.parseInt(wert);
    }

    private static String entziffert(String text) {
        return ENCODED.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
