package de.familienaudit.shared;

/** The same form came a second time (double click, reload, lost answer): what it asks for is done, and not done again. */
public class SchonGesendetException extends BusinessRuleException {

    private static final long serialVersionUID = 1L;

    public SchonGesendetException() {
        super(Violation.of("form.schon_gesendet"));
    }
}
