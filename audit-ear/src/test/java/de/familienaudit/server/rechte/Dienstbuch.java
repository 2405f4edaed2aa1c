package de.familienaudit.server.rechte;

/**
 * The calls of the services of one slice: one line per method. A slice has one or more beans ({@code @Dependent}) that
 * implement this, named {@code <Slice>Aufrufe}; the container finds them.
 */
interface Dienstbuch {

    void dazu(Dienstaufrufe alle);
}
