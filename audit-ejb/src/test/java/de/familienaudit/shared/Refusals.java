package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a rule answers when it refuses; for assertions on all breaches at once. */
public final class Refusals {

    private Refusals() {}

    /** Every breach that the call is refused for, in order; empty when it is not refused. */
    public static List<Violation> of(ThrowingCallable call) {
        BusinessRuleException refusal = catchThrowableOfType(BusinessRuleException.class, call);
        return refusal == null ? List.of() : refusal.violations();
    }

    /** Only the codes. */
    public static List<String> codes(ThrowingCallable call) {
        return codes(of(call));
    }

    /** The codes of these breaches. */
    public static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
