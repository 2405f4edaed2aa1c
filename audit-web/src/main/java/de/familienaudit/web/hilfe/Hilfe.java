package de.familienaudit.web.hilfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code #{hilfe}}: which chapter of the manual belongs to the page that is shown ({@code kapitel.properties}). */
@Named("hilfe")
@ApplicationScoped
public class Hilfe {

    /** The manual. */
    public static final String SEITE = "/hilfe/index.xhtml";

    @Inject
    private Handbuch handbuch;

    private final Properties kapitel = lesen();

    /** The manual at the chapter of this page; at its beginning where a page has none. */
    public String getAdresse() {
        String seite = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String titel = kapitel.getProperty(seite.substring(1));
        Map<String, String> kennungen = handbuch.getKapitel().stream()
                .collect(Collectors.toMap(Handbuch.Kapitel::titel, Handbuch.Kapitel::kennung));
        return titel == null ? SEITE : SEITE + "#" + kennungen.get(titel);
    }

    /** Pages without their first slash, each with the title of its chapter. */
    static Map<String, String> seiten() {
        Properties properties = lesen();
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), properties::getProperty));
    }

    private static Properties lesen() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Hilfe.class.getResourceAsStream("kapitel.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
