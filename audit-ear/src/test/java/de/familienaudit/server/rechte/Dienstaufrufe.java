package de.familienaudit.server.rechte;

import de.familienaudit.server.rechte.Dienstaufruf.Fremd;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The calls of all slices: {@code dienst(X.class)} and then one line per method. */
final class Dienstaufrufe {

    private final Map<Method, Dienstaufruf> aufrufe = new LinkedHashMap<>();

    Dienstaufrufe(Iterable<Dienstbuch> buecher) {
        buecher.forEach(buch -> buch.dazu(this));
    }

    Map<Method, Dienstaufruf> aufrufe() {
        return aufrufe;
    }

    Dienst dienst(Class<?> dienst) {
        return new Dienst(dienst);
    }

    static Object[] args(Object... args) {
        return args;
    }

    /** Adds the methods of one service; a method that has overloads is named with its parameter types. */
    final class Dienst {

        private final Class<?> dienst;

        private Dienst(Class<?> dienst) {
            this.dienst = dienst;
        }

        /** The method takes an id: another Kommune's object is not found. */
        Dienst mitObjekt(String method, Function<Objekte, Object[]> args) {
            return dazu(method, Fremd.NICHT_GEFUNDEN, args);
        }

        /** The method takes ids and passes over what it does not find. */
        Dienst uebergeht(String method, Function<Objekte, Object[]> args) {
            return dazu(method, Fremd.UEBERGANGEN, args);
        }

        /** The method takes no id of an object of a Kommune. */
        Dienst ohneObjekt(String method, Object... args) {
            return dazu(method, Fremd.OHNE_OBJEKT, objekte -> args);
        }

        private Dienst dazu(String name, Fremd fremd, Function<Objekte, Object[]> args) {
            List<Method> found = Arrays.stream(dienst.getDeclaredMethods())
                    .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                    .filter(m -> m.getName().equals(name)
                            || Dienstaufruf.name(m).equals(dienst.getSimpleName() + "." + name))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalStateException(
                        dienst.getSimpleName() + " has " + found.size() + " methods " + name + ": " + found);
            }
            aufrufe.put(found.get(0), new Dienstaufruf(dienst, found.get(0), fremd, args));
            return this;
        }
    }
}
