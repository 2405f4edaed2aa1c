package de.familienaudit.vorlage.wirkung;

import de.familienaudit.vorlage.domain.wirkung.Wirkung;
import de.familienaudit.vorlage.domain.wirkung.Wirkungsart;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that a paper names, as its page shows it (V-11).
 *
 * @param name as it was called when it was named
 * @param seite address of its page; empty for what the program does not keep
 * @param teile the parts of the decision that cover it; empty for the whole
 * @param gedeckt whether the text covers it at all
 * @param folge what became of it
 */
public record Wirkungszeile(String name, String seite, String teile, boolean gedeckt, Folge folge)
        implements Serializable {

    /**
     * What became of it.
     *
     * @param art for its word
     * @param am null for none
     * @param eingetreten whether the subject followed; false for one that could not be decided any more
     */
    public record Folge(Enum<?> art, LocalDate am, boolean eingetreten) implements Serializable {

        static final Folge KEINE = new Folge(Wirkungsart.OFFEN, null, true);

        static Folge of(Wirkung wirkung, boolean eingetreten) {
            return new Folge(wirkung.art(), wirkung.am(), eingetreten);
        }
    }
}
