package de.familienaudit.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.primefaces.component.api.InputHolder;

/** What the frame has to know about inputs: which one sits in a field, and which element of it takes the focus. */
final class Inputs {

    private static final Set<String> GROUPS = Set.of("jakarta.faces.Radio", "jakarta.faces.Checkbox");

    private Inputs() {}

    /** The first input below the component. */
    static Optional<UIInput> firstIn(UIComponent component) {
        Iterator<UIComponent> children = component.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof UIInput input) {
                return Optional.of(input);
            }
            Optional<UIInput> deeper = firstIn(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /** Several radio buttons or check boxes under one question. */
    static boolean isGroup(UIComponent input) {
        return (input instanceof UISelectOne || input instanceof UISelectMany)
                && GROUPS.contains(input.getRendererType());
    }

    /** Id of the element that a label or a link to the field points to. */
    static String focusId(FacesContext context, UIComponent input) {
        if (input instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        String clientId = input.getClientId(context);
        return isGroup(input) ? clientId + ":0" : clientId;
    }
}
