package de.familienaudit.web.text;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Locale;

/** Beans that only need other beans and texts, put together without a container; they speak German. */
public final class Beans {

    private Beans() {}

    /** A bean with everything that is injected into it. */
    public static <T> T of(Class<T> art) {
        if (art == Texte.class) {
            return art.cast(new DeutscheTexte());
        }
        try {
            Constructor<T> constructor = art.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            for (Field feld : art.getDeclaredFields()) {
                if (feld.isAnnotationPresent(Inject.class)) {
                    feld.setAccessible(true);
                    feld.set(bean, of(feld.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(art.getName(), e);
        }
    }

    /** There is no page whose language it could be. */
    private static final class DeutscheTexte extends Texte {

        @Override
        TextBundle bundle() {
            return TextBundle.of(Locale.GERMAN);
        }
    }
}
