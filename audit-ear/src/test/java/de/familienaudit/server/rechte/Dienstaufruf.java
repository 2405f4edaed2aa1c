package de.familienaudit.server.rechte;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a test calls one service method.
 *
 * @param fremd what the method answers for an object of another Kommune
 * @param argumente well-formed arguments that name these objects
 */
record Dienstaufruf(Class<?> dienst, Method method, Fremd fremd, Function<Objekte, Object[]> argumente) {

    /** What R-2 means for a method. */
    enum Fremd {
        /** It takes the id of an object: one of another Kommune is refused like one that does not exist. */
        NICHT_GEFUNDEN,
        /** It takes ids and passes over those that it does not find; a foreign one is passed over in the same way. */
        UEBERGANGEN,
        /** It takes no id of an object of a Kommune. */
        OHNE_OBJEKT
    }

    String name() {
        return name(method);
    }

    static String name(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ",", method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(", ")"));
    }
}
