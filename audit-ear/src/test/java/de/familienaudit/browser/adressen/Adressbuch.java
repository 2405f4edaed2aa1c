package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the tests ask for the addresses of one slice. A slice has one class that implements this, named
 * {@code <Slice>Adressen}; {@link Adressaufrufe} finds it.
 */
interface Adressbuch {

    /** By address: the requests to it. An address that needs no parameters and answers 200 is not named. */
    Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe();
}
