package de.familienaudit.shared.formtext;

import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Reads paragraphs and lists by commonmark-java and the marks in them by {@link Sterne}; nothing else is switched on. */
final class FormtextReader {

    /** Lists within lists: each takes two, and what goes deeper is text. */
    private static final int TIEFE = 14;

    private final String text;

    private FormtextReader(String text) {
        this.text = text;
    }

    /** @param text with its {@link Schutz} */
    static Node lies(String text) {
        FormtextReader leser = new FormtextReader(text);
        return Parser.builder()
                .enabledBlockTypes(Set.of(ListBlock.class))
                .maxOpenBlockParsers(TIEFE)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .inlineParserFactory(umgebung -> leser::absatz)
                .build()
                .parse(text);
    }

    /** One paragraph without any form. */
    static Node ungelesen(String text) {
        Paragraph absatz = new Paragraph();
        absatz.appendChild(new Text(text.replace("\r\n", "\n")));
        Document wurzel = new Document();
        wurzel.appendChild(absatz);
        return wurzel;
    }

    private void absatz(SourceLines zeilen, Node absatz) {
        boolean inListe = absatz.getParent() instanceof ListItem;
        Sterne.lies(
                zeilen.getLines().stream()
                        .map(zeile -> (inListe ? "" : einzug(zeile.getSourceSpan())) + worte(zeile, inListe))
                        .map(Schutz::zurueck)
                        .collect(Collectors.joining("\n")),
                absatz);
    }

    private static String worte(SourceLine zeile, boolean inListe) {
        String worte = zeile.getContent().toString();
        return inListe ? worte.strip() : worte;
    }

    /** The blanks at the beginning of a line; in a list they are places of its marks. */
    private String einzug(SourceSpan zeile) {
        return text.substring(zeile.getInputIndex() - zeile.getColumnIndex(), zeile.getInputIndex());
    }
}
