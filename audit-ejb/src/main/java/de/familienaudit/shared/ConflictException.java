package de.familienaudit.shared;

import java.io.Serializable;

/** Rule G-4: somebody saved the same record in between; nothing was stored, the typed text stays with the user. */
public class ConflictException extends BusinessRuleException {

    private static final long serialVersionUID = 1L;

    /** Somebody saved in between, it is not known who (the database noticed it). */
    public ConflictException() {
        super(Violation.of("G-4.geaendert"));
    }

    /**
     * @param wer display name of the person who saved in between
     * @param was what that person saved, one line
     * @param wann when, as printed to the user
     */
    public ConflictException(Serializable wer, Serializable was, Serializable wann) {
        super(Violation.of("G-4.geaendert_von", wer, was, wann));
    }
}
