package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Violation;
import java.util.List;

/** How long texts of a paper may be; the columns of the tables say the same. */
public enum Textgrenze {
    NUMMER(50),
    KURZ(300),
    BETREFF(1000),
    TEXT(2000),
    LANG(50_000);

    private final int zeichen;

    Textgrenze(int zeichen) {
        this.zeichen = zeichen;
    }

    /** Adds form.zu_lang for a text that is longer. */
    public void pruefe(String feld, String text, List<Violation> verstoesse) {
        if (text.length() > zeichen) {
            verstoesse.add(Violation.zuLang(feld, text.length(), zeichen));
        }
    }
}
