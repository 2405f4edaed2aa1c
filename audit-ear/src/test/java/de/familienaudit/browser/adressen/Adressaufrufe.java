package de.familienaudit.browser.adressen;

import de.familienaudit.browser.Datenbestand;
import de.familienaudit.web.frame.Adresstabelle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a test asks for each address: with which parameters, and what whoever may open it is answered. The slices say it in
 * their {@link Adressbuch}.
 */
final class Adressaufrufe {

    private final Map<String, Function<Adressfrage, List<Adressaufruf>>> nachAdresse = new HashMap<>();
    private final Datenbestand daten;

    /** @throws IllegalStateException when two books name the same address, or one that the program does not have */
    Adressaufrufe(Datenbestand daten, Adresstabelle adressen) {
        this.daten = daten;
        for (Adressbuch buch : Klassenfund.alle(Adressbuch.class, "de.familienaudit.browser", "Adressen")) {
            buch.aufrufe().forEach((adresse, aufrufe) -> {
                if (nachAdresse.put(adresse, aufrufe) != null
                        || adressen.finde(adresse).isEmpty()) {
                    throw new IllegalStateException("named twice or no address of the program: " + adresse);
                }
            });
        }
    }

    /** @param konto account that asks, null for nobody; {@code kommune} is the one that it works for */
    List<Adressaufruf> als(String konto, String kommune, String adresse) {
        return nachAdresse
                .getOrDefault(adresse, frage -> frage.antwort(Adressaufruf.OK))
                .apply(new Adressfrage(daten, konto, kommune, adresse.substring(1)));
    }
}
