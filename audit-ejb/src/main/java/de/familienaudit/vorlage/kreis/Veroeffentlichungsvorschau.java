package de.familienaudit.vorlage.kreis;

import java.io.Serializable;
import java.util.List;

/**
 * What of a paper is public only where it is cleared (V-10), as names of what the paper really has.
 *
 * @param sachverhalt what is cleared with the Sachverhalt; so are the others
 */
public record Veroeffentlichungsvorschau(List<String> sachverhalt, List<String> finanzen, List<String> bemerkungen)
        implements Serializable {

    public Veroeffentlichungsvorschau {
        sachverhalt = List.copyOf(sachverhalt);
        finanzen = List.copyOf(finanzen);
        bemerkungen = List.copyOf(bemerkungen);
    }
}
