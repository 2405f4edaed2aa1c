package de.familienaudit.haushalt.domain.buch;

import java.io.Serializable;

/**
 * Rule H-13: the commitment that an act belongs to; its words are seen with the paper of that.
 *
 * @param bindungId null for none
 * @param vorlageId the paper of the commitment; null for none
 */
public record Bindungsbezug(Long bindungId, Long vorlageId) implements Serializable {

    /** An act that belongs to no commitment. */
    public static final Bindungsbezug KEINER = new Bindungsbezug(null, null);
}
