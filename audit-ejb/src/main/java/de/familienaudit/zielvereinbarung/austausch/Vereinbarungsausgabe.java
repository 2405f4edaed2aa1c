package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Stelle;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes one Fassung as a file, piece by piece: the head, then each Handlungsfeld with its Ziele one after the other.
 * Nothing is kept, so that memory does not grow with the Fassung; the same pieces always give the same content.
 */
public interface Vereinbarungsausgabe extends Closeable {

    /** @param stellen every Stelle that a measure names, each once */
    void kopf(Information information, Vorspanntext vorspann, List<Stelle> stellen) throws IOException;

    void feld(int nummer, String titel, String untertitel) throws IOException;

    /** A Ziel of the Handlungsfeld that came last, with its measures. */
    void ziel(Ziel ziel) throws IOException;

    /** Writes what is still missing; the stream stays open. Without it there is no file. */
    void fertig() throws IOException;
}
