package de.familienaudit.signatur.pades;

import java.io.IOException;

/** Fetches a list over the network. */
@FunctionalInterface
interface Listenlader {

    /** @throws IOException when nothing usable came; the message is for the log */
    byte[] hole(String adresse) throws IOException;
}
