package de.familienaudit.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays out the pages (ADR 0029). Between two tags it never makes or removes white space, it only chooses between a space
 * and a line break where the page has one already; lines that are too long are broken inside of tags, between attributes.
 * Exceptions are elements that show no white space between their children, such as a table row.
 *
 * <p>A file of its own without any library, so that it runs before anything is compiled:
 * {@code java audit-web/src/test/java/de/familienaudit/web/page/PageFormatter.java audit-web/src/main/webapp}
 */
final class PageFormatter {

    static final int WIDTH = 140;
    /** Classes whose rules in the style sheets say {@code white-space: pre…}: there a line break shows. */
    static final Set<String> KEEPING_CLASSES = Set.of("mehrzeilig", "tabellentext");
    /** Elements of which only the child elements are shown, never what stands between them. */
    static final Set<String> LISTS = Set.of(
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "dl",
            "select",
            "optgroup",
            "f:metadata",
            "fa:feld",
            "h:selectOneMenu",
            "h:selectOneRadio",
            "h:selectManyCheckbox",
            "ui:include");

    private static final Set<String> KEEPING = Set.of("pre", "textarea", "script", "style");
    /** Tags that leave nothing of their own behind: what is between their children belongs to the element around. */
    private static final Set<String> TRANSPARENT = Set.of("ui:fragment", "ui:repeat");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<other><!--.*?-->|<!\\[CDATA\\[.*?]]>|<![A-Z][^>]*>|<\\?.*?\\?>)"
                    + "|(?<end></[^>]+>)"
                    + "|(?<start><[^\\s>/!?]+(?:\\s+[^\\s=>/]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*\\s*/?>)"
                    + "|(?<text>[^<]+)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=>/]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern PIECE = Pattern.compile(
            "(?<el>#\\{(?:'[^']*'|\"[^\"]*\"|[^'\"}])*})|(?<line>[ \\t\\r]*\\n\\s*)|(?<rest>.)", Pattern.DOTALL);
    private static final Pattern KEEPS = Pattern.compile(
            "xml:space=\"preserve\"|(?:class|styleClass)=\"[^\"]*\\b(?:" + String.join("|", KEEPING_CLASSES) + ")\\b");

    /** An open element: {@code list} if its children stand in lines of their own, {@code keeps} if its text is left alone. */
    private record Element(String name, boolean listLike, boolean list, boolean keeps) {}

    private enum Kind {
        OTHER,
        START,
        EMPTY,
        END,
        TEXT
    }

    private record Token(Kind kind, String text) {
        String name() {
            Matcher name = Pattern.compile("</?([^\\s>/]+)").matcher(text);
            return name.find() ? name.group(1) : "";
        }

        boolean blank() {
            return kind == Kind.TEXT && text.isBlank();
        }
    }

    private final List<Token> tokens;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    /** What comes before {@link #word}: nothing, a space, or line breaks and this indentation. */
    private String gap = "";

    private String indentIfTooLong = "";

    private PageFormatter(String page) {
        tokens = tokens(page);
    }

    public static void main(String[] args) throws IOException {
        for (Path page : pages(Path.of(args[0]))) {
            String before = Files.readString(page);
            String after = format(before);
            if (!after.equals(before)) {
                Files.writeString(page, after);
            }
        }
    }

    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    /** The same page in the form of the house. Formatting that again changes nothing. */
    static String format(String page) {
        return new PageFormatter(page.strip().replace("\r\n", "\n")).format();
    }

    private String format() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case TEXT ->
                    text(token, i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.END);
                case OTHER -> {
                    lineOfItsOwn(0);
                    word.append(token.text());
                }
                case END -> {
                    lineOfItsOwn(-1);
                    open.pop();
                    word.append(token.text());
                }
                case EMPTY -> {
                    lineOfItsOwn(0);
                    tag(token);
                }
                case START -> {
                    lineOfItsOwn(0);
                    tag(token);
                    open.push(element(token, i));
                }
            }
        }
        flush();
        return out.append('\n').toString();
    }

    /** In a list each child and the end of the list begin a line. */
    private void lineOfItsOwn(int more) {
        if (!open.isEmpty() && open.peek().list() && !(word.isEmpty() && gap.contains("\n"))) {
            breakLine(1, more);
        }
    }

    private void tag(Token token) {
        String indent = "  ".repeat(open.size()) + "    ";
        word.append('<').append(token.name());
        Matcher attribute = ATTRIBUTE.matcher(token.text());
        while (attribute.find()) {
            flush();
            gap = " ";
            indentIfTooLong = indent;
            word.append(attribute.group(1)).append('=').append(attribute.group(2));
        }
        word.append(token.kind() == Kind.EMPTY ? "/>" : ">");
    }

    private void text(Token token, boolean beforeEnd) {
        if (!open.isEmpty() && open.peek().keeps()) {
            word.append(token.text());
            return;
        }
        Matcher piece = PIECE.matcher(token.text());
        while (piece.find()) {
            if (piece.group("line") == null) {
                word.append(piece.group());
            } else {
                int lines = Math.min(
                        2, (int) piece.group().chars().filter(c -> c == '\n').count());
                breakLine(lines, beforeEnd && piece.end() == token.text().length() ? -1 : 0);
            }
        }
    }

    private void breakLine(int lines, int more) {
        flush();
        gap = "\n".repeat(lines) + "  ".repeat(Math.max(0, open.size() + more));
    }

    private void flush() {
        int firstLine = word.indexOf("\n") < 0 ? word.length() : word.indexOf("\n");
        int column = out.length() - out.lastIndexOf("\n") - 1;
        boolean tooLong = gap.equals(" ") && column + 1 + firstLine > WIDTH && column > indentIfTooLong.length();
        out.append(tooLong ? "\n" + indentIfTooLong : gap).append(word);
        gap = "";
        word.setLength(0);
    }

    private Element element(Token start, int at) {
        Element around = open.peek();
        boolean keeps = around != null && around.keeps()
                || KEEPING.contains(start.name())
                || KEEPS.matcher(start.text()).find();
        boolean listLike = !keeps
                && (LISTS.contains(start.name())
                        || TRANSPARENT.contains(start.name()) && around != null && around.listLike());
        return new Element(start.name(), listLike, listLike && childrenNeedLines(at), keeps);
    }

    /** Whether an element has only elements as children and does not fit into one line. */
    private boolean childrenNeedLines(int at) {
        int length = 2 * open.size() + tokens.get(at).text().length();
        int depth = 0;
        boolean lines = false;
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            length += token.text().length();
            if (depth == 0 && token.kind() == Kind.TEXT && !token.blank()) {
                return false;
            }
            lines |= depth == 0 && token.blank() && token.text().contains("\n");
            if (token.kind() == Kind.START) {
                depth++;
            } else if (token.kind() == Kind.END && depth-- == 0) {
                break;
            }
        }
        return lines || length > WIDTH;
    }

    private static List<Token> tokens(String page) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(page);
        int end = 0;
        while (token.find() && token.start() == end) {
            end = token.end();
            String text = token.group();
            if (token.group("text") != null) {
                tokens.add(new Token(Kind.TEXT, text));
            } else if (token.group("end") != null) {
                tokens.add(new Token(Kind.END, text));
            } else if (token.group("other") != null) {
                tokens.add(new Token(Kind.OTHER, text));
            } else {
                tokens.add(new Token(text.endsWith("/>") ? Kind.EMPTY : Kind.START, text));
            }
        }
        if (end != page.length()) {
            throw new IllegalArgumentException(
                    "No tag and no text: " + page.substring(end, Math.min(page.length(), end + 80)));
        }
        return tokens;
    }
}
