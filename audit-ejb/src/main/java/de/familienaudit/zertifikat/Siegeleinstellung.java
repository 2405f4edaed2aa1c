package de.familienaudit.zertifikat;

import java.io.Serializable;

/**
 * What a Kommune tells about its seal to the outside; also the command that changes it.
 *
 * @param kurzname short name in addresses, empty before it was chosen
 * @param version for rule G-4; 0 before it was chosen
 */
public record Siegeleinstellung(String kurzname, boolean schnittstelle, boolean seite, int version)
        implements Serializable {

    /** Nothing was chosen yet, nothing is told. */
    public static final Siegeleinstellung KEINE = new Siegeleinstellung("", false, false, 0);
}
