package de.familienaudit.web.hilfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * {@code #{handbuch}}: the manual {@code docs/benutzung.md}, chapter by chapter. Read once: it is part of what is delivered and
 * never changes while the program runs. Its pictures stay with the printed manual; links to other documents become their words.
 */
@Named("handbuch")
@ApplicationScoped
public class Handbuch {

    private static final String DATEI = "benutzung.md";

    private final List<Kapitel> kapitel = lesen();

    /** The chapters in the order of the manual. */
    public List<Kapitel> getKapitel() {
        return kapitel;
    }

    private static List<Kapitel> lesen() {
        Node seite = Parser.builder().build().parse(text());
        HtmlRenderer renderer =
                HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
        IdGenerator kennungen = IdGenerator.builder().build();
        List<Kapitel> kapitel = new ArrayList<>();
        String titel = null;
        String kennung = null;
        StringBuilder html = new StringBuilder();
        for (Node teil = seite.getFirstChild(); teil != null; teil = teil.getNext()) {
            if (teil instanceof Heading ueberschrift && ueberschrift.getLevel() <= 2) {
                anfuegen(kapitel, kennung, titel, html);
                titel = ueberschrift.getLevel() == 2 ? worte(ueberschrift) : null;
                kennung = kennungen.generateId(worte(ueberschrift));
                html.setLength(0);
            } else if (titel != null) {
                teil.accept(new Bereinigung());
                if (!(teil instanceof Paragraph) || teil.getFirstChild() != null) {
                    html.append(renderer.render(teil));
                }
            }
        }
        anfuegen(kapitel, kennung, titel, html);
        return List.copyOf(kapitel);
    }

    private static void anfuegen(List<Kapitel> kapitel, String kennung, String titel, StringBuilder html) {
        if (titel != null) {
            kapitel.add(new Kapitel(kennung, titel, html.toString()));
        }
    }

    private static String worte(Heading ueberschrift) {
        StringBuilder worte = new StringBuilder();
        ueberschrift.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                worte.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                worte.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak umbruch) {
                worte.append(' ');
            }
        });
        return worte.toString();
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(Handbuch.class.getResourceAsStream(DATEI), "docs/benutzung.md is not packed")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One chapter.
     *
     * @param kennung its anchor, as the links of the manual name it
     * @param html what it says; made of the manual alone, nothing that anybody typed
     */
    public record Kapitel(String kennung, String titel, String html) {}

    /** Takes out what makes sense on paper only. */
    private static final class Bereinigung extends AbstractVisitor {

        @Override
        public void visit(Image bild) {
            bild.unlink();
        }

        @Override
        public void visit(Link verweis) {
            visitChildren(verweis);
            if (!verweis.getDestination().startsWith("#")) {
                while (verweis.getFirstChild() != null) {
                    verweis.insertBefore(verweis.getFirstChild());
                }
                verweis.unlink();
            }
        }
    }
}
