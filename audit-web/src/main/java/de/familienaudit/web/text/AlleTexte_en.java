package de.familienaudit.web.text;

/** The English texts. */
public class AlleTexte_en extends AlleTexte {

    public AlleTexte_en() {
        super(Textdateien.lies("en"));
    }
}
