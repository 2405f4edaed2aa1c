package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.web.frame.AddressText;

/** The number of a page in an address, where anybody can write anything. */
final class Seitenzahl {

    private Seitenzahl() {}

    /** @return 1 for what is no number; a number that is too high leads to the last page */
    static int of(String text) {
        String zahl = AddressText.clean(text);
        return zahl.matches("\\d{1,6}") ? Integer.parseInt(zahl) : 1;
    }
}
