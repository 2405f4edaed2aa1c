package de.familienaudit.web.error;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Finds the input of the submitted form that a violation names: the component whose id is the field's name, or for a row of a list the
 * one whose whole id is it, {@code folge:2:gremium}.
 */
final class FieldFinder {

    /** Between the parts of an id in a list. */
    private static final char ROW = ':';

    private FieldFinder() {}

    static Optional<String> clientId(FacesContext context, String field) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        String[] found = new String[1];
        String[] form = {""};
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (visitContext, component) -> {
            if (component instanceof UIForm gemeint) {
                form[0] = gemeint.isPrependId() ? gemeint.getClientId(visitContext.getFacesContext()) + ROW : "";
                return gemeint.isSubmitted() ? VisitResult.ACCEPT : VisitResult.REJECT;
            }
            if (isField(visitContext.getFacesContext(), component, form[0], field)) {
                found[0] = component.getClientId(visitContext.getFacesContext());
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }

    /** @param form what the form puts before the ids of its fields; may be empty */
    private static boolean isField(FacesContext context, UIComponent component, String form, String field) {
        return field.indexOf(ROW) < 0
                ? field.equals(component.getId())
                : component.getClientId(context).equals(form + field);
    }
}
