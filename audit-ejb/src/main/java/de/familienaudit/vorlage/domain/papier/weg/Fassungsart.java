package de.familienaudit.vorlage.domain.papier.weg;

/** Rule V-7: how a version of the text came to the bodies. */
public enum Fassungsart {
    /** The first one. */
    EINREICHUNG,
    ERGAENZUNG,
    ERSETZUNG,
    /** Laid on the table in the session. */
    TISCHVORLAGE
}
