package de.familienaudit.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <fa:jede aus="…" var="…">}: writes its content once for each element of {@code aus}. For what is only read:
 * {@code ui:repeat} saves and restores the state of every child for every row, which costs more than the row itself
 * (ADR 33). Inputs, buttons and forms do not work in it.
 */
@FacesComponent(Jede.TYPE)
public class Jede extends Anzeige {

    static final String TYPE = "de.familienaudit.Jede";

    /** Nothing in it is sent, and without the element of a row its content means nothing. */
    @Override
    public void processDecodes(FacesContext context) {
        // see above
    }

    @Override
    public void processValidators(FacesContext context) {
        // see above
    }

    @Override
    public void processUpdates(FacesContext context) {
        // see above
    }

    /** Its content keeps no state, so nobody has to go through it. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return isVisitable(context) && context.invokeVisitCallback(this, callback) == VisitResult.COMPLETE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Object aus = getAttributes().get("aus");
        if (aus == null && getValueExpression("aus") == null) {
            throw new IllegalStateException("fa:jede without aus");
        }
        if (!(aus instanceof Iterable<?> elemente)) {
            return;
        }
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        String var = text("var");
        Object before = request.get(var);
        for (Object element : elemente) {
            request.put(var, element);
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
        if (before == null) {
            request.remove(var);
        } else {
            request.put(var, before);
        }
    }
}
