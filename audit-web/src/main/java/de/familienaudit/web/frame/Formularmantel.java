package de.familienaudit.web.frame;

import de.familienaudit.shared.Einsendung;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;

/**
 * What every form of a page carries beside its fields: its mark, by which it is taken once (ADR 37), the address of its
 * page with all that the page needs, and the nonce of the page, which a browser without script would not send.
 */
public class Formularmantel extends RendererWrapper {

    /** Name of the hidden field with the mark. */
    static final String MARKE = "einsendung";

    private static final String NONCE = "primefaces.nonce";
    private static final String TECHNIK = "jakarta.faces.";
    private static final int MARKENLAENGE = 36;

    public Formularmantel(Renderer<?> wrapped) {
        super(wrapped);
    }

    @Override
    public void decode(FacesContext context, UIComponent component) {
        super.decode(context, component);
        if (((UIForm) component).isSubmitted()) {
            Map<String, String[]> felder = context.getExternalContext().getRequestParameterValuesMap();
            CDI.current().select(Einsendung.class).get().von(marke(felder), inhalt(felder));
        }
    }

    private static String marke(Map<String, String[]> felder) {
        String[] gesandt = felder.get(MARKE);
        return gesandt != null && gesandt.length == 1 && gesandt[0].length() == MARKENLAENGE ? gesandt[0] : "";
    }

    private static String inhalt(Map<String, String[]> felder) {
        return new TreeMap<>(felder)
                .entrySet().stream()
                        .filter(feld -> !feld.getKey().startsWith(TECHNIK))
                        .filter(feld -> !List.of(MARKE, NONCE).contains(feld.getKey()))
                        .map(feld -> feld.getKey() + "=" + Arrays.toString(feld.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        super.encodeBegin(context, component);
        ResponseWriter writer = context.getResponseWriter();
        hidden(writer, MARKE, UUID.randomUUID().toString());
        writer.writeAttribute("data-seite", seite(context), null);
        if (context.isPostback() && !context.getPartialViewContext().isAjaxRequest()) {
            writer.writeAttribute("data-gesandt", ((UIForm) component).isSubmitted() ? "hier" : "daneben", null);
        }
        writer.endElement("input");
        hidden(writer, NONCE, PrimeFacesContext.getCspState(context).getNonce());
        writer.endElement("input");
    }

    private static void hidden(ResponseWriter writer, String name, String value) throws IOException {
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
    }

    private static String seite(FacesContext context) {
        String view = context.getViewRoot().getViewId();
        return context.getApplication().getViewHandler().getBookmarkableURL(context, view, Map.of(), true);
    }
}
