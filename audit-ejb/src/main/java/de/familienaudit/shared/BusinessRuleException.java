package de.familienaudit.shared;

import jakarta.ejb.ApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A rule of the catalogue refuses what was asked for. It carries every breach found at once and rolls the transaction
 * back; the web layer finds the German text for each code.
 */
@ApplicationException(inherited = true, rollback = true)
public class BusinessRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Violation> violations;

    public BusinessRuleException(List<Violation> violations) {
        super(violations.stream().map(Violation::code).collect(Collectors.joining(", ")));
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs at least one violation");
        }
        this.violations = List.copyOf(violations);
    }

    public BusinessRuleException(Violation violation) {
        this(List.of(violation));
    }

    /** All breaches, in the order of the form; never empty. */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * What was understood; what is wrong with it goes to the others, so that everything is said at once.
     *
     * @return null where something is wrong
     */
    public static <T> T sammle(Collection<? super Violation> verstoesse, Supplier<T> verstehen) {
        try {
            return verstehen.get();
        } catch (BusinessRuleException e) {
            verstoesse.addAll(e.violations());
            return null;
        }
    }

    /** Refuses when the list holds a breach; the way to report several at once. */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessRuleException(violations);
        }
    }
}
