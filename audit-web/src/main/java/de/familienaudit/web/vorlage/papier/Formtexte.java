package de.familienaudit.web.vorlage.papier;

import de.familienaudit.shared.formtext.Formtext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** {@code #{formtexte}}: texts of papers with their paragraphs and lists (V-8), to be put into a page as they are. */
@Named("formtexte")
@ApplicationScoped
public class Formtexte {

    /** Elements of ours, everything that was typed escaped. */
    public String html(String text) {
        return Formtext.of(text).html();
    }
}
