package de.familienaudit.shared.formtext;

import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what was read as XHTML. It knows these kinds of nodes only, and no word of a text goes past the mask. */
final class FormtextWriter extends AbstractVisitor {

    private final StringBuilder out = new StringBuilder();
    private final Schutz schutz;
    private final UnaryOperator<String> maske;

    private FormtextWriter(Schutz schutz, UnaryOperator<String> maske) {
        this.schutz = schutz;
        this.maske = maske;
    }

    static String schreibe(Node wurzel, Schutz schutz, UnaryOperator<String> maske) {
        FormtextWriter schreiber = new FormtextWriter(schutz, maske);
        wurzel.accept(schreiber);
        return schreiber.out.toString();
    }

    @Override
    public void visit(Paragraph absatz) {
        if (absatz.getParent() instanceof ListItem punkt) {
            inListe(absatz, ((ListBlock) punkt.getParent()).isTight());
            return;
        }
        int leer = leerzeilen(absatz);
        if (leer <= 1 || absatz.getPrevious() == null) {
            out.append("<p class=\"mehrzeilig\">");
        }
        out.append("\n".repeat(absatz.getPrevious() == null ? leer : leer > 1 ? leer + 1 : 0));
        visitChildren(absatz);
        if (!(absatz.getNext() instanceof Paragraph naechster) || leerzeilen(naechster) <= 1) {
            out.append("</p>");
        }
    }

    /** More empty lines than one stay within the paragraph, as they were typed. */
    private int leerzeilen(Paragraph absatz) {
        Node davor = absatz.getPrevious();
        if (absatz.getSourceSpans().isEmpty()) {
            return 0;
        }
        if (davor == null) {
            return schutz.zeilen(0, anfang(absatz));
        }
        return davor instanceof Paragraph ? schutz.zeilen(ende(davor), anfang(absatz)) - 1 : 0;
    }

    private static int anfang(Node block) {
        return block.getSourceSpans().get(0).getInputIndex();
    }

    private static int ende(Node block) {
        SourceSpan zeile = block.getSourceSpans().get(block.getSourceSpans().size() - 1);
        return zeile.getInputIndex() + zeile.getLength();
    }

    private void inListe(Paragraph absatz, boolean dicht) {
        String name = dicht ? "span" : "p";
        out.append('<').append(name).append(" class=\"mehrzeilig\">");
        visitChildren(absatz);
        out.append("</").append(name).append('>');
    }

    @Override
    public void visit(BulletList liste) {
        out.append("<ul>");
        visitChildren(liste);
        out.append("</ul>");
    }

    @Override
    public void visit(OrderedList liste) {
        int zahl = zahl(liste.getFirstChild());
        out.append(zahl == 1 ? "<ol>" : "<ol start=\"" + zahl + "\">");
        for (Node punkt = liste.getFirstChild(); punkt != null; punkt = punkt.getNext()) {
            int eigene = zahl(punkt);
            punkt((ListItem) punkt, eigene == zahl ? "" : " value=\"" + eigene + "\"");
            zahl = eigene + 1;
        }
        out.append("</ol>");
    }

    /** Numbers stand as they were typed: parts of a decision are named by them. */
    private int zahl(Node punkt) {
        return schutz.zahl(anfang(punkt));
    }

    @Override
    public void visit(ListItem punkt) {
        punkt(punkt, "");
    }

    private void punkt(ListItem punkt, String zahl) {
        out.append("<li").append(zahl).append('>');
        visitChildren(punkt);
        out.append("</li>");
    }

    @Override
    public void visit(StrongEmphasis fett) {
        out.append("<strong>");
        visitChildren(fett);
        out.append("</strong>");
    }

    @Override
    public void visit(Emphasis kursiv) {
        out.append("<em>");
        visitChildren(kursiv);
        out.append("</em>");
    }

    @Override
    public void visit(Text text) {
        out.append(maske.apply(text.getLiteral()));
    }
}
