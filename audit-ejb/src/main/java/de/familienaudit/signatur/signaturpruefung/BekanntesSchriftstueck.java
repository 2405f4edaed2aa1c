package de.familienaudit.signatur.signaturpruefung;

import java.io.Serializable;
import java.util.Objects;

/**
 * A document known to this program, as the verification needs it.
 *
 * @param treffer how the file was recognised
 * @param bezeichnung what people call it, with its Fassung, for example {@code Zielvereinbarung, Fassung 2}
 * @param inKraft whether this Fassung is the one in force today
 * @param statt designation of the Fassung in force instead of this one, empty when {@code inKraft} or when there is none
 * @param unterschriften how many electronic signatures the signed file has; 0 when it was not (yet) signed
 * @param unterzeichnerKonto account that signed, 0 for none
 * @param unterzeichner name of the person who signed as stored at that time, empty for none
 */
public record BekanntesSchriftstueck(
        Treffer treffer,
        String bezeichnung,
        boolean inKraft,
        String statt,
        int unterschriften,
        long unterzeichnerKonto,
        String unterzeichner)
        implements Serializable {

    /** How the file was recognised. */
    public enum Treffer {
        /** byte for byte the signed file that is stored here */
        UNTERSCHRIEBENE_DATEI,
        /** byte for byte the frozen file before the signature */
        DATEI_VOR_DER_UNTERSCHRIFT,
        /** the identifier inside the PDF is that of the document, the bytes are others */
        NUR_KENNUNG
    }

    public BekanntesSchriftstueck {
        Objects.requireNonNull(treffer, "treffer");
        Objects.requireNonNull(bezeichnung, "bezeichnung");
        Objects.requireNonNull(statt, "statt");
        Objects.requireNonNull(unterzeichner, "unterzeichner");
    }
}
