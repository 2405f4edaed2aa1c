package de.familienaudit.web.component;

import de.familienaudit.web.text.Fremdes;
import de.familienaudit.web.text.TextBundle;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the fields of the form that was sent, in the words of the page. */
public final class Feldinhalte {

    private Feldinhalte() {}

    /** The named fields by their ids, in the order of the form; what is chosen by its name. */
    public static Map<String, Fremdes.Feld> lies(FacesContext context) {
        Map<String, Fremdes.Feld> felder = new LinkedHashMap<>();
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (visitContext, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput input) {
                String name = name(input);
                if (!name.isEmpty()) {
                    felder.put(
                            input.getClientId(context),
                            new Fremdes.Feld(name, Inputs.focusId(context, input), inhalt(context, input)));
                }
            }
            return VisitResult.ACCEPT;
        });
        return felder;
    }

    private static String name(UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }

    private static String inhalt(FacesContext context, UIInput input) {
        Object wert = input.getValue();
        if (wert == null) {
            return "";
        }
        if (wert instanceof Object[] mehrere) {
            return gewaehlt(context, input, mehrere);
        }
        if (input instanceof UISelectOne) {
            return gewaehlt(context, input, wert);
        }
        if (wert instanceof Boolean ja) {
            return TextBundle.of(context.getViewRoot().getLocale()).text(ja ? "konflikt.ja" : "konflikt.nein");
        }
        if (wert instanceof LocalDate tag) {
            return TextBundle.datum(tag);
        }
        return geschrieben(context, input, wert);
    }

    /** Everything that is chosen, by the names of the choices, in their order. */
    private static String gewaehlt(FacesContext context, UIInput input, Object... werte) {
        Auswahlliste liste = Auswahlliste.von(context, input);
        return Stream.of(werte)
                .map(wert -> liste.name(wert).orElseGet(() -> String.valueOf(wert)))
                .collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static String geschrieben(FacesContext context, UIInput input, Object wert) {
        Converter<Object> converter = input.getConverter();
        return converter == null || wert instanceof String
                ? wert.toString()
                : converter.getAsString(context, input, wert);
    }
}
