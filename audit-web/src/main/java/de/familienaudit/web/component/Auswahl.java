package de.familienaudit.web.component;

import de.familienaudit.web.text.TextBundle;
import jakarta.el.ELContext;
import jakarta.el.MethodExpression;
import jakarta.el.MethodInfo;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.primefaces.component.autocomplete.AutoComplete;

/**
 * {@code <fa:auswahl id="…" value="…" label="…"><f:selectItems …/></fa:auswahl>}: one of many, found by parts of its name in any
 * order, without case and umlauts (ADR 47). The choices stay on the server; the page holds the chosen name only. Written like
 * {@code h:selectOneMenu}, but an empty field is nothing chosen and needs no item of its own.
 */
@FacesComponent(Auswahl.TYPE)
@ResourceDependency(library = "primefaces", name = "components.css")
@ResourceDependency(library = "primefaces", name = "jquery/jquery.js")
@ResourceDependency(library = "primefaces", name = "jquery/jquery-plugins.js")
@ResourceDependency(library = "primefaces", name = "core.js")
@ResourceDependency(library = "primefaces", name = "components.js")
@ResourceDependency(library = "js", name = "auswahl.js")
public class Auswahl extends AutoComplete {

    static final String TYPE = "de.familienaudit.Auswahl";

    /** As many as one looks through; with more, one types on. */
    private static final int HOECHSTENS = 20;

    private static final int WARTEN_MS = 200;

    private int weitere;

    public Auswahl() {
        setRendererType(AuswahlRenderer.TYPE);
        setConverter(new AuswahlConverter());
        setDropdown(true);
        setMaxResults(HOECHSTENS);
        setQueryDelay(WARTEN_MS);
        setAutoSelection(false);
        setAppendTo("@this");
    }

    @Override
    public MethodExpression getCompleteMethod() {
        return new Frage(this);
    }

    @Override
    public String getEmptyMessage() {
        return text("auswahl.nichts");
    }

    /** Says how many more there are; empty at the beginning, when nobody has asked. */
    @Override
    public String getMoreText() {
        return weitere > 0 ? text("auswahl.weitere", weitere) : "";
    }

    private List<String> treffer(String text) {
        List<String> alle =
                Auswahlliste.von(FacesContext.getCurrentInstance(), this).treffer(text);
        weitere = alle.size() - HOECHSTENS;
        return alle;
    }

    private String text(String key, Object... params) {
        return TextBundle.of(getFacesContext().getViewRoot().getLocale()).text(key, params);
    }

    /** PrimeFaces asks by an expression; this one asks the component. */
    private static final class Frage extends MethodExpression {

        private static final long serialVersionUID = 1L;

        private final transient Auswahl auswahl;

        Frage(Auswahl auswahl) {
            this.auswahl = auswahl;
        }

        @Override
        public MethodInfo getMethodInfo(ELContext context) {
            return new MethodInfo("treffer", List.class, new Class<?>[] {String.class});
        }

        @Override
        public Object invoke(ELContext context, Object[] params) {
            return auswahl.treffer(String.valueOf(params[0]));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Frage frage && frage.auswahl == auswahl;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(auswahl);
        }

        @Override
        public String getExpressionString() {
            return "";
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
