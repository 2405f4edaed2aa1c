package de.familienaudit.dokument.druck;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * An XHTML template that is filled with data (Mustache). Everything filled in is escaped as text; only a drawing of the
 * program itself and a text with a form, whose words were escaped before, are put in as they are, with three braces.
 */
public final class Druckvorlage {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().withEscaper(Drucktext::maskiert).emptyStringIsFalse(true);

    private final Template template;

    private Druckvorlage(Template template) {
        this.template = template;
    }

    /**
     * The template that lies beside a class.
     *
     * @param neben a class of the same package as the template
     * @param name name of the file, {@code zielvereinbarung.xhtml}
     */
    public static Druckvorlage lade(Class<?> neben, String name) {
        return lade(neben, name, teil -> lies(neben, teil));
    }

    private static Druckvorlage lade(Class<?> neben, String name, Mustache.TemplateLoader teile) {
        try (Reader vorlage = lies(neben, name)) {
            return new Druckvorlage(COMPILER.withLoader(teile).compile(vorlage));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader lies(Class<?> neben, String name) {
        InputStream datei = neben.getResourceAsStream(name);
        if (datei == null) {
            throw new IllegalArgumentException("no template " + name + " beside " + neben.getName());
        }
        return new InputStreamReader(datei, StandardCharsets.UTF_8);
    }

    /**
     * The filled template.
     *
     * @param daten records, maps and lists; a name without a value is an error, never a gap
     */
    public String fuelle(Object daten) {
        return template.execute(daten);
    }
}
