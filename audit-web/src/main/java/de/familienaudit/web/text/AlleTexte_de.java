package de.familienaudit.web.text;

import java.util.Map;

/**
 * German is the root of the bundle. This empty one keeps a server with an English system language from answering German
 * pages with the English texts.
 */
public class AlleTexte_de extends AlleTexte {

    public AlleTexte_de() {
        super(Map.of());
    }
}
