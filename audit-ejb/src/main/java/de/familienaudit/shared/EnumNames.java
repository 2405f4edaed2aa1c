package de.familienaudit.shared;

import java.util.Arrays;
import java.util.Optional;

/** Constants by the name that an address, a form or a row carries. */
public final class EnumNames {

    private EnumNames() {}

    /**
     * The constant of that name.
     *
     * @param name may be anything, also null
     * @return empty when there is none
     */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
