package de.familienaudit.web.component;

import de.familienaudit.web.text.TextBundle;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <fa:dateifeld id="…" value="…" label="…" pt:accept="…"/>}: a file, chosen or dropped (ADR 47). datei.js dresses the native input in
 * the words of the page, refuses what is too large before it travels ({@code pt:data-max} in bytes, {@code pt:data-zu-gross} says so),
 * and shows how far an upload is when the form is sent by {@code p:commandButton}. Without script it is the native input.
 */
@FacesComponent(Dateifeld.TYPE)
@ResourceDependency(library = "js", name = "datei.js")
public class Dateifeld extends HtmlInputFile {

    static final String TYPE = "de.familienaudit.Dateifeld";

    /** The limit that users read about; what belongs elsewhere has its own. */
    private static final int HOECHSTENS = 20 * 1024 * 1024;

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        TextBundle texts = TextBundle.of(context.getViewRoot().getLocale());
        Map<String, Object> attribute = getPassThroughAttributes(true);
        attribute.put("data-dateifeld", texts.text("dateifeld.waehlen"));
        attribute.put("data-ablegen", texts.text("dateifeld.ablegen"));
        attribute.put("data-sendet", texts.text("dateifeld.sendet"));
        attribute.put("data-abbrechen", texts.text("dialog.abbrechen"));
        attribute.putIfAbsent("data-max", HOECHSTENS);
        attribute.putIfAbsent("data-zu-gross", texts.text("dateifeld.zu_gross"));
        super.encodeBegin(context);
    }
}
