package de.familienaudit.shared;

/** Rule R-2: what does not exist and what belongs to another Kommune answer alike. */
public class NotFoundException extends BusinessRuleException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super(Violation.of("R-2.nicht_gefunden"));
    }
}
