package de.familienaudit.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The tests of this class run on that day, on a server and a database of their own ({@code mvn -Prun -Dheute=…}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AmProbetag {

    /** The day, {@code 2024-01-15}. */
    String value();

    /** Time zone of server and browser. */
    String zone() default "Europe/Berlin";
}
