package de.familienaudit.vorlage.papier;

import java.util.Collection;
import java.util.Map;

/** What papers ask the budget, which stands above them. */
public interface Haushaltsauskunft {

    /**
     * The pages of the positions that finance lines name, by text; a text that names none is left out.
     *
     * @param texte as written in the papers
     */
    Map<String, String> adressen(Collection<String> texte);
}
