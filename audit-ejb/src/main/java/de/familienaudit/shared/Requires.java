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
    Aktion value();
}
