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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the fields of the form that was sent, in the words of the page. */
public final class Feldinhalte {

    private static final Pattern ZEILE = Pattern.compile(":(\\d{1,4})(?=:)");

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
                            new Fremdes.Feld(
                                    mitZeile(context, name, input.getClientId(context)),
                                    Inputs.focusId(context, input),
                                    inhalt(context, input),
                                    istLeer(input.getValue())));
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

    /** In a list the name alone does not say which field is meant: {@code Betrag (Zeile 2)}. */
    private static String mitZeile(FacesContext context, String name, String clientId) {
        String zeile = ZEILE.matcher(clientId)
                .results()
                .map(m -> String.valueOf(Integer.parseInt(m.group(1)) + 1))
                .collect(Collectors.joining("."));
        return zeile.isEmpty()
                ? name
                : TextBundle.of(context.getViewRoot().getLocale()).text("konflikt.zeile", name, zeile);
    }

    private static boolean istLeer(Object wert) {
        return wert == null || wert.equals(Boolean.FALSE) || wert.toString().isBlank();
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
