package de.familienaudit.web.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of all slices in one bundle, by the name of this class: {@code #{msg[...]}} of the pages, the messages of Faces
 * and {@link TextBundle}. German is its root. The JDK makes one of each language and keeps it; beans use
 * {@link TextBundle}.
 */
public class AlleTexte extends ResourceBundle {

    private final Map<String, String> texte;

    /** The German texts. */
    public AlleTexte() {
        this(Textdateien.lies(""));
    }

    /** @param texte of a language in which a text that is missing is answered in German */
    protected AlleTexte(Map<String, String> texte) {
        this.texte = texte;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texte.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texte.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }
}
