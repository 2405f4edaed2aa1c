package de.familienaudit.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the action of a service method; a public service method without it is refused (rule R-1). */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Requires {

    /** The action, a constant of a {@link Rechtebuch}; one that no book knows is allowed to nobody. */
    String value();

    /**
     * Whether a call may change something that the change log shows (G-2); then the log names it in the words of the text
     * {@code vorgang.<Service>.<method>}. A step of a use case that runs outside of a transaction says false: the log names it by
     * that use case.
     */
    boolean schreibt() default true;

    /** How many forms of one person may ask for this within a minute (ADR 37); what no form asks for is not counted. */
    int jeMinute() default 120;
}
