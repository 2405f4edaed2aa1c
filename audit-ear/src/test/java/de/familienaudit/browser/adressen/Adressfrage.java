package de.familienaudit.browser.adressen;

import de.familienaudit.browser.Datenbestand;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Who asks for which address.
 *
 * @param daten what is in the database
 * @param konto account that asks, null for nobody
 * @param kommune the one that the account works for
 * @param pfad the address, without a slash at its beginning
 */
record Adressfrage(Datenbestand daten, String konto, String kommune, String pfad) {

    private static final long NOWHERE = 987_654_321L;

    String andereKommune() {
        return kommune.equals(Datenbestand.KREIS) ? Datenbestand.STADT : Datenbestand.KREIS;
    }

    /** The answer to the address without any parameters. */
    List<Adressaufruf> antwort(int status) {
        return List.of(new Adressaufruf(pfad, status));
    }

    /** The own object is there; one of another Kommune and an invented one are not. */
    List<Adressaufruf> mitId(String parameter, ToLongFunction<String> jeKommune) {
        return mitId(parameter, jeKommune.applyAsLong(kommune), jeKommune.applyAsLong(andereKommune()));
    }

    List<Adressaufruf> mitId(String parameter, long eigene, long fremde) {
        return List.of(
                new Adressaufruf(pfad + parameter + eigene, Adressaufruf.OK),
                new Adressaufruf(pfad + parameter + fremde, Adressaufruf.NOT_FOUND),
                new Adressaufruf(pfad + parameter + NOWHERE, Adressaufruf.NOT_FOUND));
    }

    /** Asks for no object of its own. */
    List<Adressaufruf> ohneEigenes(String parameter, ToLongFunction<String> jeKommune) {
        return List.of(
                new Adressaufruf(pfad + parameter + jeKommune.applyAsLong(andereKommune()), Adressaufruf.NOT_FOUND),
                new Adressaufruf(pfad + parameter + NOWHERE, Adressaufruf.NOT_FOUND));
    }

    /** Asks for an invented object only: whose id is whose is a matter of the server tests. */
    List<Adressaufruf> erfunden() {
        return List.of(new Adressaufruf(pfad + "?id=" + NOWHERE, Adressaufruf.NOT_FOUND));
    }
}
