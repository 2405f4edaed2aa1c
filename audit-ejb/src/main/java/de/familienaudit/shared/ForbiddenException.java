package de.familienaudit.shared;

/** Rule R-1: the role or the Stelle of the actor does not allow this. */
public class ForbiddenException extends BusinessRuleException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException() {
        super(Violation.of("R-1.nicht_erlaubt"));
    }

    /** @param violation says which rule refuses, for example {@code A-8.nicht_zustaendig} */
    public ForbiddenException(Violation violation) {
        super(violation);
    }
}
