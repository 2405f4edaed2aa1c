package de.familienaudit.vertrauenslisten;

import java.util.List;

/**
 * What one way through the lists found.
 *
 * @param listeDerListen never null; says itself when nothing came
 * @param zwischenstaende former editions of the list of lists that it names, each with other certificates for signing
 * @param nationale lists that the list of lists names, of the wanted countries; empty when it could not be read
 */
record Pruefergebnis(
        Vertrauensliste listeDerListen, List<Vertrauensliste> zwischenstaende, List<Vertrauensliste> nationale) {

    Pruefergebnis {
        zwischenstaende = List.copyOf(zwischenstaende);
        nationale = List.copyOf(nationale);
    }
}
