package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads a web page: two-column tables as in Word, everything else as paragraphs; scripts and styles are dropped. */
final class HtmlReader {

    private static final Pattern ANFANG = Pattern.compile(
            "<(?:!doctype\\s+html|!--|html|head|body|meta|title|table|div|p|h[1-6]|section|main|article|span)\\b.*"
                    + "|<!--.*|<\\?xml[^>]*>\\s*<(?:!doctype\\s+html|html)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A text file may hold tags in its values; its tab lines give it away. */
    private static final Pattern TABZEILE =
            Pattern.compile("^(?:Ziel|Ma(?:ß|ss)nahme)[ \\u00a0]{1,3}\\d[\\d.]{0,12}\\t", Pattern.MULTILINE);

    /** A page saved by Word has some ten thousand; each becomes an object before anything of the page can be read. */
    private static final int MAX_TAGS = 400_000;

    private static final int BLICK = 2_000;
    private static final int MAX_GERUESTTIEFE = 4;

    private final ZeilenCollector sammler = new ZeilenCollector();
    private final TabellenReader tabellen = new TabellenReader(sammler);
    private int absatzNummer;

    /** A page by its first characters, or a table somewhere; never a file with one tab line per field. */
    static boolean isHtml(String text) {
        if (TABZEILE.matcher(text).find()) {
            return false;
        }
        String anfang = text.substring(0, Math.min(text.length(), BLICK)).strip();
        if (ANFANG.matcher(anfang).matches()) {
            return true;
        }
        String klein = text.toLowerCase(Locale.ROOT);
        int tabelle = klein.indexOf("<table");
        return tabelle >= 0 && klein.indexOf("</td>", tabelle) > 0;
    }

    List<Zeile> read(String text) {
        if (text.chars().filter(zeichen -> zeichen == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS) {
            throw Ablehnung.DATEI_ZU_GROSS.exception();
        }
        Document seite = Jsoup.parse(text);
        seite.select("script,style,noscript,template").remove();
        NodeTraversor.filter(new Absaetze(), seite.body());
        return sammler.zeilen();
    }

    /** Walks over the page; tables are taken whole, unless they only arrange the page. */
    private final class Absaetze implements NodeFilter {

        private final StringBuilder absatz = new StringBuilder();
        private int geruestTiefe;

        @Override
        public FilterResult head(Node knoten, int tiefe) {
            if (knoten instanceof Element element && "table".equals(element.normalName())) {
                flush();
                if (geruestTiefe < MAX_GERUESTTIEFE && isGeruest(element)) {
                    geruestTiefe++;
                    return FilterResult.CONTINUE;
                }
                tabellen.add(zeilen(element));
                return FilterResult.SKIP_CHILDREN;
            }
            append(absatz, knoten);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node knoten, int tiefe) {
            if (knoten instanceof Element element && (element.isBlock() || "body".equals(element.normalName()))) {
                flush();
            }
            return FilterResult.CONTINUE;
        }

        private void flush() {
            if (!absatz.toString().isBlank()) {
                absatzNummer++;
                sammler.addAbsatz("Absatz " + absatzNummer, absatz.toString());
            }
            absatz.setLength(0);
        }
    }

    private static void append(StringBuilder ziel, Node knoten) {
        if (knoten instanceof TextNode text) {
            ziel.append(
                    text.getWholeText().replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
        } else if (knoten instanceof Element element) {
            String name = element.normalName();
            if (isZelle(element)) {
                ziel.append(' ');
            } else if ("br".equals(name) || element.isBlock()) {
                ziel.append('\n');
            }
        }
    }

    private static boolean isZelle(Element element) {
        return "td".equals(element.normalName()) || "th".equals(element.normalName());
    }

    /** A table that holds tables and has one cell per row only arranges the page. */
    private static boolean isGeruest(Element tabelle) {
        return tabelle.selectFirst("table table") != null
                && zeilenElemente(tabelle).stream().allMatch(z -> z.childrenSize() == 1);
    }

    private static List<Element> zeilenElemente(Element tabelle) {
        return tabelle.select("> thead > tr, > tbody > tr, > tfoot > tr, > tr");
    }

    private static List<List<String>> zeilen(Element tabelle) {
        List<List<String>> zeilen = new ArrayList<>();
        int labelReichtNoch = 0;
        for (Element zeile : zeilenElemente(tabelle)) {
            List<String> zellen = new ArrayList<>();
            if (labelReichtNoch > 0) {
                labelReichtNoch--;
                zellen.add("");
            } else {
                labelReichtNoch = spanne(zeile);
            }
            zeile.children().forEach(zelle -> zellen.add(text(zelle)));
            zeilen.add(zellen);
        }
        return zeilen;
    }

    private static int spanne(Element zeile) {
        String wert =
                zeile.childrenSize() == 0 ? "" : zeile.child(0).attr("rowspan").strip();
        return wert.matches("\\d{1,4}") ? Math.max(0, Integer.parseInt(wert) - 1) : 0;
    }

    private static String text(Element zelle) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node knoten, int tiefe) {
                        append(text, knoten);
                    }

                    @Override
                    public void tail(Node knoten, int tiefe) {
                        if (knoten instanceof Element element && element.isBlock() && !isZelle(element)) {
                            text.append('\n');
                        }
                    }
                },
                zelle);
        return text.toString().strip();
    }
}
